import type { Seat } from "./select-rehearsal";

export type Group = { number: number; seats: Seat[] };

/** The groups in their order, each with its people in theirs. */
export const groupsOf = (seats: readonly Seat[]): Group[] =>
  [...Map.groupBy(seats, ({ groupNumber }) => groupNumber)].toSorted(([a], [b]) => a - b).map(([number, of]) => ({ number, seats: of.toSorted((a, b) => a.place - b.place) }));
