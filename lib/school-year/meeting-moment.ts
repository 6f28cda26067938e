import { Temporal } from "temporal-polyfill";
import type { Day } from "./day";

/** The moment that a London clock shows as this day and time ('09:30'), whichever side of a clock change it lies. */
export function meetingMoment(day: Day, time: string): Date {
  return new Date(Temporal.PlainDateTime.from(`${day}T${time}`).toZonedDateTime("Europe/London").epochMilliseconds);
}
