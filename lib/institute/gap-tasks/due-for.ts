import type { Day } from "@/lib/school-year/day";

/** The day by which somebody's task is due: everybody's, or a later one that they were given. Whoever was given time loses none when everybody's day moves. */
export const laterOf = (dueOn: Day, given: readonly (Day | null)[]): Day => [dueOn, ...given.filter((day) => day !== null)].toSorted().at(-1) ?? dueOn;
