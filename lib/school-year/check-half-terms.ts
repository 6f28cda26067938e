import { daysBetween, type Day } from "./day";
import { academicYearName, type HalfTerm, halfTermName } from "./half-term";

/** A longer holiday within the year is a slip of the pen: Christmas and Easter are two or three weeks. */
const LONGEST_HOLIDAY_DAYS = 35;

/**
 * What is wrong with six half terms, by the name of the form's box (`startsOn3`, `endsOn3`); empty when all is well.
 * Each ends after it starts, follows the one before without overlap, leaves no gap longer than five weeks, and lies in its year.
 */
export function checkHalfTerms(halfTerms: readonly HalfTerm[]): Record<string, string> {
  const wrong: Record<string, string> = {};
  for (const [index, term] of halfTerms.entries()) {
    const name = halfTermName(term.ordinal);
    const before = halfTerms[index - 1];
    const say = (box: "startsOn" | "endsOn", words: string) => (wrong[`${box}${term.ordinal}`] ??= words);
    if (!inYear(term.startsOn, term.academicYear)) say("startsOn", `${name} starts outside ${academicYearName(term.academicYear)}`);
    if (!inYear(term.endsOn, term.academicYear)) say("endsOn", `${name} ends outside ${academicYearName(term.academicYear)}`);
    if (term.endsOn <= term.startsOn) say("endsOn", `${name} must end after it starts`);
    if (!before) continue;
    if (term.startsOn <= before.endsOn) say("startsOn", `${name} must start after ${halfTermName(before.ordinal)} ends`);
    else if (daysBetween(before.endsOn, term.startsOn) > LONGEST_HOLIDAY_DAYS) say("startsOn", `There are more than five weeks between ${halfTermName(before.ordinal)} and ${name}`);
  }
  return wrong;
}

const inYear = (day: Day, academicYear: number) => day >= `${academicYear}-08-01` && day <= `${academicYear + 1}-07-31`;
