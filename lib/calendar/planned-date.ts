/** How a date comes again: every so many weeks, at the same time in London, until its last one, and not on some days. */
export type Repeats = { everyWeeks: number; last: Date; except: readonly Date[] };

/** A date that stands in somebody's calendar: its revision is another one whenever its entry has to change; it counts the changes, save where the date repeats: there two are only the same or not. With whom it is stands in no entry. One that is by link alone comes in no mail. */
export type PlannedDate = { id: string; revision: number; beginsAt: Date; minutes: number; what: string; place: string; path: string; calledOff: boolean; repeats?: Repeats | undefined; withId?: string | undefined; byLinkAlone?: boolean };

/** When a date is over for good: with its last one, where it repeats. */
export const lastOf = ({ beginsAt, repeats }: Pick<PlannedDate, "beginsAt" | "repeats">): Date => repeats?.last ?? beginsAt;

/** The number of an entry as it is seen at a moment, higher the later the state: the count of its changes, or the moment's seconds where it repeats. */
export const sequenceOf = ({ revision, repeats }: Pick<PlannedDate, "revision" | "repeats">, at: Date): number => (repeats ? Math.floor(at.getTime() / 1000) : revision);
