import { addDays, type Day } from "@/lib/school-year/day";
import { type HalfTerm, halfTermAt } from "@/lib/school-year/half-term";

/** A braid shows six half terms: a year, ending with the one we are in. */
export const SHOWN = 6;

export type HalfTermShown = HalfTerm & {
  /** Its last day with the holiday behind it: what happens in a holiday counts to the half term before. */
  until: Day;
};

/** The half terms up to the one of a day, the earliest first; fewer where the trust knows fewer. */
export function halfTermsUpTo(halfTerms: readonly HalfTerm[], day: Day, howMany = SHOWN): HalfTermShown[] {
  const inOrder = halfTerms.toSorted((a, b) => a.startsOn.localeCompare(b.startsOn));
  const current = halfTermAt(inOrder, day);
  if (!current) return [];
  const last = inOrder.indexOf(current);
  return inOrder.slice(Math.max(0, last - howMany + 1), last + 1).map((term) => {
    const next = inOrder[inOrder.indexOf(term) + 1];
    return { ...term, until: next ? addDays(next.startsOn, -1) : addDays(term.endsOn, 60) };
  });
}
