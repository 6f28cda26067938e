import type { Interval } from "./interval";

/**
 * Schools in groups from the highest figure to the lowest, instead of a ranking: every school of one group is wholly apart from every
 * school of another, and within a group there is no order (they come as they were given). Ranges that overlap in a chain are one group,
 * although its two ends may be apart: a group says 'cannot be put in order', never 'are the same'.
 * The rule of grouping is Braid's own, without a published worked figure; its test is reckoned by hand.
 * Source for not ranking: H. Goldstein and D. J. Spiegelhalter, 'League tables and their limitations', Journal of the Royal Statistical
 * Society A 159 (1996), 385–443.
 */
export function groupApart<School extends { range: Pick<Interval, "lower" | "upper"> }>(schools: readonly School[]): School[][] {
  const placed = schools.map((school, place) => ({ school, place })).toSorted((one, other) => other.school.range.upper - one.school.range.upper);
  const groups: { lowest: number; members: typeof placed }[] = [];
  for (const next of placed) {
    const group = groups.at(-1);
    if (group && next.school.range.upper >= group.lowest) {
      group.members.push(next);
      group.lowest = Math.min(group.lowest, next.school.range.lower);
    } else groups.push({ lowest: next.school.range.lower, members: [next] });
  }
  return groups.map(({ members }) => members.toSorted((one, other) => one.place - other.place).map(({ school }) => school));
}
