import { londonDay } from "@/lib/clock";
import type { Day } from "@/lib/school-year/day";

/** Where a session of a triad, or a meeting of a set, stands. */
export type LiveState = "planned" | "under-way" | "ended" | "called-off";
type Times<T = Date | string> = { startedAt: T | null; endedAt: T | null; calledOffAt: T | null };

/** Where it stands, from its times: called off, ended, under way, or planned still. */
export const stateOf = ({ startedAt, endedAt, calledOffAt }: Times): LiveState => (calledOffAt ? "called-off" : endedAt ? "ended" : startedAt ? "under-way" : "planned");

/** Whether it ended today: until then each finishes what they wrote. */
export const isOfToday = ({ endedAt }: { endedAt: Date | null }, { today }: { today: Day }): boolean => endedAt !== null && londonDay(endedAt) === today;

/** Whether somebody still writes in it: they came, and it goes on or ended today. */
export const stillWrites = ({ came, state, endedAt }: { came: boolean; state: LiveState; endedAt: Date | null }, viewer: { today: Day }): boolean => came && (state === "under-way" || isOfToday({ endedAt }, viewer));

/** Whether somebody with a seat may still come: while it goes on, and on the day it began alone. */
export const mayStillCome = ({ startedAt, endedAt }: { startedAt: Date | null; endedAt: Date | null }, { today }: { today: Day }): boolean => startedAt !== null && endedAt === null && londonDay(startedAt) === today;
