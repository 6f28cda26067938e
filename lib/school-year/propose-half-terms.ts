import { addDays, type Day, weekday } from "./day";
import { easterSunday } from "./easter";
import type { HalfTerm } from "./half-term";

/** Typical dates as they are known for these years. */
const known: Record<number, readonly (readonly [Day, Day])[]> = {
  2025: [["2025-09-03", "2025-10-24"], ["2025-11-04", "2025-12-19"], ["2026-01-05", "2026-02-13"], ["2026-02-23", "2026-03-27"], ["2026-04-14", "2026-05-22"], ["2026-06-01", "2026-07-17"]],
  2026: [["2026-09-03", "2026-10-23"], ["2026-11-02", "2026-12-18"], ["2027-01-04", "2027-02-12"], ["2027-02-22", "2027-03-25"], ["2027-04-12", "2027-05-28"], ["2027-06-07", "2027-07-21"]],
};

/** Stated beside dates that the rule below proposed. */
export const THE_RULE =
  "From 3 September to 21 July, with a week off from the last Monday of October, the third of February and the last of May, two weeks at Christmas and two from the end of March.";

const onOrAfter = (day: Day, wanted: number): Day => addDays(day, (wanted - weekday(day) + 7) % 7);
const onOrBefore = (day: Day, wanted: number): Day => addDays(day, -((weekday(day) - wanted + 7) % 7));
const schoolDayFrom = (day: Day): Day => (weekday(day) > 5 ? onOrAfter(day, 1) : day);
const schoolDayUntil = (day: Day): Day => (weekday(day) > 5 ? onOrBefore(day, 5) : day);

function byTheRule(year: number): (readonly [Day, Day])[] {
  const next = year + 1;
  const october = onOrBefore(`${year}-10-31`, 1);
  const february = addDays(onOrAfter(`${next}-02-01`, 1), 14);
  const may = onOrBefore(`${next}-05-31`, 1);
  const easter = easterSunday(next);
  const beforeGoodFriday = addDays(easter, -3);
  const lastOfMarch = onOrBefore(`${next}-03-31`, 5);
  const springEnds = lastOfMarch <= beforeGoodFriday ? lastOfMarch : beforeGoodFriday;
  const back = addDays(onOrBefore(springEnds, 1), 21);
  return [
    [schoolDayFrom(`${year}-09-03`), addDays(october, -3)],
    [addDays(october, 7), onOrBefore(`${year}-12-21`, 5)],
    [onOrAfter(`${next}-01-03`, 1), addDays(february, -3)],
    [addDays(february, 7), springEnds],
    [back === addDays(easter, 1) ? addDays(back, 1) : back, addDays(may, -3)],
    [addDays(may, 7), schoolDayUntil(`${next}-07-21`)],
  ];
}

/** Six half terms to begin with: the typical calendar where it is known, else by the rule; the trust edits them. */
export function proposeHalfTerms(academicYear: number): { halfTerms: HalfTerm[]; basis: "typical" | "rule" } {
  const typical = known[academicYear];
  const halfTerms = (typical ?? byTheRule(academicYear)).map(([startsOn, endsOn], index) => ({ academicYear, ordinal: index + 1, startsOn, endsOn }));
  return { halfTerms, basis: typical ? "typical" : "rule" };
}
