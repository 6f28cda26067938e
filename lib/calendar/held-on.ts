import { londonDay } from "@/lib/clock";
import { type Day, inShort } from "@/lib/school-year/day";

/** How many days are named before the rest is left to be counted. */
const SHOWN = 6;

/** On which days something was held, the latest first, in words: 'Met twice: 3 Nov, 6 Oct'. */
export function metInWords(heldOn: readonly Day[]): string {
  if (heldOn.length === 0) return "Has not met yet";
  return `Met ${["once", "twice"][heldOn.length - 1] ?? `${heldOn.length} times`}: ${heldOn.slice(0, SHOWN).map(inShort).join(", ")}${heldOn.length > SHOWN ? " …" : ""}`;
}

type Planned = { beginsAt: Date; startedAt: Date | null };

/** Whether a moment is on a day before the one that something is planned for. */
export const isBefore = ({ beginsAt }: Pick<Planned, "beginsAt">, at: Date): boolean => londonDay(at) < londonDay(beginsAt);

/** Where something stands in a calendar: as it was planned, or where it was held when that was on an earlier day. */
export const standsAt = ({ beginsAt, startedAt }: Planned): Date => (startedAt && isBefore({ beginsAt }, startedAt) ? startedAt : beginsAt);
