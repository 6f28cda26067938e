import { londonDay } from "@/lib/clock";
import { timeOfDay } from "@/lib/school-year/day";

/** A moment as a clock in London shows it, as a calendar writes it: 20261203T153000. */
export const londonStamp = (at: Date): string => `${londonDay(at).replaceAll("-", "")}T${timeOfDay(at).replace(":", "")}00`;

export const LONDON = "Europe/London";

/** London's time for calendar programs, without which 'every Thursday at nine' would move when the clocks change (RFC 5545, 3.6.5). */
export const londonTime: readonly string[] = [
  "BEGIN:VTIMEZONE", `TZID:${LONDON}`,
  "BEGIN:DAYLIGHT", "DTSTART:19970330T010000", "TZOFFSETFROM:+0000", "TZOFFSETTO:+0100", "TZNAME:BST", "RRULE:FREQ=YEARLY;BYMONTH=3;BYDAY=-1SU", "END:DAYLIGHT",
  "BEGIN:STANDARD", "DTSTART:19961027T020000", "TZOFFSETFROM:+0100", "TZOFFSETTO:+0000", "TZNAME:GMT", "RRULE:FREQ=YEARLY;BYMONTH=10;BYDAY=-1SU", "END:STANDARD",
  "END:VTIMEZONE",
];
