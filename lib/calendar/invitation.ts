import { type CalendarEntry, calendarFile, entryLines } from "./ics";

/** REQUEST puts a date into a calendar or changes it there; CANCEL takes it out. */
export type Invitation = { method: "REQUEST" | "CANCEL"; content: string };

const quoted = (name: string) => `"${name.replaceAll(/["\p{Cc}]/gu, "'")}"`;

/** The address of a sender such as 'Braid <braid@example.org>'. */
const addressIn = (sender: string) => /<([^<>]+)>\s*$/.exec(sender)?.[1] ?? sender.trim();

/**
 * One date as a mail carries it into one person's calendar (iTIP, RFC 5546). Braid organises it, so that an answer goes to nobody;
 * nobody else who comes is named in it.
 */
export function asInvitation(entry: CalendarEntry, sender: string, attendee: { name: string; email: string }): Invitation {
  const method = entry.cancelled ? "CANCEL" : "REQUEST";
  const people = [`ORGANIZER;CN="Braid":mailto:${addressIn(sender)}`, `ATTENDEE;CN=${quoted(attendee.name)};PARTSTAT=ACCEPTED;RSVP=FALSE:mailto:${attendee.email}`];
  return { method, content: calendarFile([`METHOD:${method}`], [entryLines(entry, people)]) };
}
