/** When the bench happens: a school day in Autumn 2, with the last check-ins a week ago. */
export const MOMENT = "2026-11-19T12:00:00Z";
export const TODAY = "2026-11-19";
export const THIS_WEEK = "2026-11-16";
