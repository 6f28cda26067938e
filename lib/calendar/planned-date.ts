/** A date that stands in somebody's calendar: its revision grows whenever its entry has to change. */
export type PlannedDate = { id: string; revision: number; beginsAt: Date; minutes: number; what: string; place: string; path: string; calledOff: boolean };
