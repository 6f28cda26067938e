import type { CalendarEntry } from "@/lib/calendar/ics";
import type { PlannedDate } from "@/lib/calendar/planned-date";

/** A date as it stands in a calendar: under the same uid however it comes there. */
export const asEntry = ({ id, beginsAt, minutes, what, place, path, repeats }: PlannedDate, { at, sequence, cancelled, baseUrl }: Pick<CalendarEntry, "at" | "sequence" | "cancelled"> & { baseUrl: string }): CalendarEntry => ({
  uid: `${id}@braid`, sequence, at, startsAt: beginsAt, minutes, title: what, place, href: baseUrl + path, cancelled, repeats,
});
