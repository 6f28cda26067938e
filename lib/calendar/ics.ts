import { LONDON, londonStamp, londonTime } from "./london";
import type { Repeats } from "./planned-date";

/** An entry in somebody's calendar. Its uid stays the same for good; a higher sequence replaces what came before. */
export type CalendarEntry = { uid: string; sequence: number; at: Date; startsAt: Date; minutes: number; title: string; place: string; href: string; cancelled: boolean; repeats?: Repeats | undefined };

const LONGEST_LINE = 75;
const bytes = (text: string) => new TextEncoder().encode(text).length;

/** A text value: backslashes, semicolons, commas and line ends escaped (RFC 5545, 3.3.11). */
export function escaped(text: string): string {
  return text.replaceAll("\\", "\\\\").replaceAll(";", "\\;").replaceAll(",", "\\,").replaceAll(/\r\n|\r|\n/g, "\\n");
}

/** A line broken after at most 75 bytes, never within a character; what follows begins with a space (RFC 5545, 3.1). */
export function folded(line: string): string {
  const parts: string[] = [];
  let part = "";
  for (const character of line) {
    if (bytes(part + character) > LONGEST_LINE - (parts.length > 0 ? 1 : 0)) {
      parts.push(part);
      part = "";
    }
    part += character;
  }
  return [...parts, part].join("\r\n ");
}

const stamp = (at: Date) => at.toISOString().replaceAll(/[-:]|\.\d{3}/g, "");

/** When an entry is: a moment in UTC; one that repeats by London's clock, so that it keeps its hour when the clocks change. */
function timeLines({ startsAt, minutes, repeats }: Pick<CalendarEntry, "startsAt" | "minutes" | "repeats">): string[] {
  const endsAt = new Date(startsAt.getTime() + minutes * 60_000);
  if (!repeats) return [`DTSTART:${stamp(startsAt)}`, `DTEND:${stamp(endsAt)}`];
  const { everyWeeks, last, except } = repeats;
  return [
    `DTSTART;TZID=${LONDON}:${londonStamp(startsAt)}`, `DTEND;TZID=${LONDON}:${londonStamp(endsAt)}`, `RRULE:FREQ=WEEKLY;INTERVAL=${everyWeeks};UNTIL=${stamp(last)}`,
    ...(except.length > 0 ? [`EXDATE;TZID=${LONDON}:${except.map(londonStamp).join(",")}`] : []),
  ];
}

/** An entry's lines; `people` are those that a mail adds. */
export function entryLines({ uid, sequence, at, title, place, href, cancelled, ...when }: CalendarEntry, people: readonly string[] = []): string[] {
  return [
    "BEGIN:VEVENT", `UID:${uid}`, `SEQUENCE:${sequence}`, `DTSTAMP:${stamp(at)}`,
    ...timeLines(when),
    `SUMMARY:${escaped(title)}`, ...(place ? [`LOCATION:${escaped(place)}`] : []), `URL:${href}`, ...people,
    `STATUS:${cancelled ? "CANCELLED" : "CONFIRMED"}`, "END:VEVENT",
  ];
}

/** A calendar as RFC 5545 writes it: moments in UTC, so that no calendar needs our time zone; London's comes with what repeats. */
export function calendarFile(head: readonly string[], entries: readonly string[][]): string {
  const lines = ["BEGIN:VCALENDAR", "VERSION:2.0", "PRODID:-//Braid//Braid//EN", ...head, ...(entries.flat().some((line) => line.startsWith(`DTSTART;TZID=${LONDON}`)) ? londonTime : []), ...entries.flat(), "END:VCALENDAR"];
  return `${lines.map(folded).join("\r\n")}\r\n`;
}

/** A calendar to subscribe to. */
export const asCalendar = (name: string, entries: readonly CalendarEntry[]): string =>
  calendarFile(["METHOD:PUBLISH", `X-WR-CALNAME:${escaped(name)}`], entries.map((entry) => entryLines(entry)));
