import { asDate, type Day } from "@/lib/school-year/day";

/** A coach's part in a cohort, or a coaching, that has not ended yet, a last day that is still to come or not: as a condition. */
export const running = (today: Day) => ({ OR: [{ overFrom: null }, { overFrom: { gt: asDate(today) } }] });
