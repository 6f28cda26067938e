import { sizesFor } from "@/lib/triads/forming/form-triads";

/** With fewer than these there is nobody to answer. */
export const FEWEST = 2;

/**
 * The sizes of the groups that so many people make: threes and, where three does not divide them, one or two fours. Five are a three and
 * a pair, so that everybody has their turn within three rounds; two are a pair. Nobody rehearses alone.
 */
export function groupSizes(people: number): number[] {
  if (people < FEWEST) return [];
  if (people === 2) return [2];
  return people === 5 ? [3, 2] : sizesFor(people);
}
