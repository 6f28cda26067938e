/** With more than five the slots of half an hour would fill the day (case study 000). */
export const MOST_MEMBERS = 5;
/** With two it would be a pair, and nobody whose question neither has thought of. */
export const FEWEST_MEMBERS = 3;
export const SLOT_MINUTES = 30;

/** A meeting by the clock, apart from its slots; half a day for a set of five (case study 000). */
export const partMinutes = { "check-in": 30, topic: 30, break: 15, close: 15 } as const;

/** How long a meeting of so many members is planned to last, in minutes. */
export function meetingMinutes(members: number, slotMinutes: number): number {
  return Object.values(partMinutes).reduce((sum, minutes) => sum + minutes, 0) + members * slotMinutes;
}
