import { addDays, type Day } from "@/lib/school-year/day";
import { type HalfTerm, halfTermAt } from "@/lib/school-year/half-term";

/** A braid shows six half terms: the last six, or the six of the academic year. */
export const SHOWN = 6;

export type HalfTermShown = HalfTerm & {
  /** Its last day with the holiday behind it: what happens in a holiday counts to the half term before. */
  until: Day;
  /** It has not begun. */
  toCome?: boolean;
};

const inOrder = (halfTerms: readonly HalfTerm[]) => halfTerms.toSorted((a, b) => a.startsOn.localeCompare(b.startsOn));

function withHoliday(ordered: readonly HalfTerm[], term: HalfTerm): HalfTermShown {
  const next = ordered[ordered.indexOf(term) + 1];
  return { ...term, until: next ? addDays(next.startsOn, -1) : addDays(term.endsOn, 60) };
}

/** The half terms up to the one of a day, the earliest first; fewer where the trust knows fewer. */
export function halfTermsUpTo(halfTerms: readonly HalfTerm[], day: Day, howMany = SHOWN): HalfTermShown[] {
  const ordered = inOrder(halfTerms);
  const current = halfTermAt(ordered, day);
  if (!current) return [];
  const last = ordered.indexOf(current);
  return ordered.slice(Math.max(0, last - howMany + 1), last + 1).map((term) => withHoliday(ordered, term));
}

/** The half terms of the academic year that a day falls in, those to come included; none before the first one known. */
export function halfTermsOfTheYear(halfTerms: readonly HalfTerm[], day: Day): HalfTermShown[] {
  const ordered = inOrder(halfTerms);
  const current = halfTermAt(ordered, day);
  return ordered
    .filter((term) => term.academicYear === current?.academicYear)
    .map((term) => ({ ...withHoliday(ordered, term), ...(term.startsOn > day ? { toCome: true } : {}) }));
}
