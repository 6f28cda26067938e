import { type Day, mondayOf } from "@/lib/school-year/day";
import { weeksOf } from "@/lib/school-year/half-term";
import { type S, threeS } from "@/lib/three-s/three-s";

/** A week's S as the pack carries it. */
export type PackLine = {
  id: string;
  entryId: string | null;
  checkInId: string | null;
  weekOf: Day;
  s: S;
  descriptor: number;
  direction: "same" | "better" | "worse";
  needToTalk: boolean;
  wording: string;
  discussedAt: Date | null;
  priorityIds: string[];
  version: number;
};

/** An S across the half term: every week, those without a check-in too, and where it went. */
export type Timeline = { s: S; weeks: { weekOf: Day; number: number; line: PackLine | undefined }[]; travel: Travel | undefined };

/** From the first to the last descriptor of the half term; 1 is the strongest. */
export type Travel = { from: number; to: number; direction: "same" | "better" | "worse" };

/** Each S week by week with its direction of travel; weeks that lie ahead of `today` are left out. */
export function timelinesOf(lines: readonly PackLine[], halfTerm: { startsOn: Day; endsOn: Day } | undefined, today: Day): Timeline[] {
  const mondays = halfTerm ? weeksOf({ academicYear: 0, ordinal: 0, ...halfTerm }) : [...new Set(lines.map(({ weekOf }) => weekOf))].toSorted();
  const past = mondays.filter((monday) => monday <= mondayOf(today));
  return threeS.map((s) => {
    const mine = lines.filter((line) => line.s === s);
    return { s, travel: travelOf(mine), weeks: past.map((weekOf, index) => ({ weekOf, number: index + 1, line: mine.find((line) => line.weekOf === weekOf) })) };
  });
}

function travelOf(lines: readonly PackLine[]): Travel | undefined {
  const inOrder = lines.toSorted((a, b) => a.weekOf.localeCompare(b.weekOf));
  const [first, last] = [inOrder[0], inOrder.at(-1)];
  if (!first || !last) return undefined;
  const [from, to] = [first.descriptor, last.descriptor];
  return { from, to, direction: from === to ? "same" : to < from ? "better" : "worse" };
}
