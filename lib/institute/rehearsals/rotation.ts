/** What somebody is in a round of a rehearsal. */
export type RehearsalRole = "speaks" | "answers" | "observes";

/** There are as many rounds as the largest group has people, so that everybody has their turn. */
export const roundsFor = (sizes: readonly number[]): number => Math.max(0, ...sizes);

/**
 * What a place of a group, counted from one, does in a round: round after round the next place speaks, the place after it answers, the others observe.
 * A group that is through before the others begins again with its first.
 */
export function roleOf(place: number, size: number, round: number): RehearsalRole {
  const since = (place - 1 - ((round - 1) % size) + size) % size;
  return since === 0 ? "speaks" : since === 1 ? "answers" : "observes";
}

/** In which round a place first speaks. */
export const speaksIn = (place: number): number => place;

/** Whether a group is through and begins again in this round. */
export const isSecondGo = (size: number, round: number): boolean => round > size;
