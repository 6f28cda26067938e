/** How a date comes again: every so many weeks, at the same time in London, until its last one, and not on some days. */
export type Repeats = { everyWeeks: number; last: Date; except: readonly Date[] };

/** A date that stands in somebody's calendar: its revision is another one whenever its entry has to change. */
export type PlannedDate = { id: string; revision: number; beginsAt: Date; minutes: number; what: string; place: string; path: string; calledOff: boolean; repeats?: Repeats };

/** When a date is over for good: with its last one, where it repeats. */
export const lastOf = ({ beginsAt, repeats }: Pick<PlannedDate, "beginsAt" | "repeats">): Date => repeats?.last ?? beginsAt;
