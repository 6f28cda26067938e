import { type S, threeS } from "@/lib/three-s/three-s";
import { capital, listed } from "@/lib/words";
import type { YearWeek } from "./read-school-year";

/** The marks of an S week by week, as a line is drawn through them. */
export const pointsOf = (weeks: readonly YearWeek[], s: S) => weeks.flatMap(({ stood }, at) => { const mark = stood[s]; return mark ? [{ at, rank: mark.rank, needToTalk: mark.needToTalk }] : []; });

/** The first and the latest mark of an S in these weeks. */
export function ends(weeks: readonly YearWeek[], s: S): { first: number; last: number } | undefined {
  const marks = weeks.flatMap(({ stood }) => stood[s]?.rank ?? []);
  const [first, last] = [marks[0], marks.at(-1)];
  return first === undefined || last === undefined ? undefined : { first, last };
}

/** The headline: which S stands better, which worse than when the year began; at most ten words. */
export function sayHowItWent(weeks: readonly YearWeek[]): string {
  const moved = (by: (first: number, last: number) => boolean) => threeS.filter((s) => { const both = ends(weeks, s); return both && by(both.first, both.last); });
  const better = moved((first, last) => last < first);
  const worse = moved((first, last) => last > first);
  if (threeS.every((s) => !ends(weeks, s))) return "Nothing has been shared this year";
  if (better.length + worse.length === 0) return "The three Ss stand where they began";
  return capital(`${[better.length > 0 && `${listed(better)} better`, worse.length > 0 && `${listed(worse)} worse`].filter(Boolean).join(", ")} than at the year’s start`);
}

/** Where each S began and where it stands, in the trust's own words. */
export function sayEnds(weeks: readonly YearWeek[], descriptors: readonly string[]): string {
  const word = (rank: number) => (descriptors[rank - 1] ?? "").toLowerCase();
  return threeS
    .flatMap((s) => {
      const both = ends(weeks, s);
      if (!both) return [];
      return both.first === both.last ? `${capital(s)}: ${word(both.last)}, as at the start.` : `${capital(s)}: from ${word(both.first)} to ${word(both.last)}.`;
    })
    .join(" ");
}

/** Which of the Ss were marked 'need to talk' when they were last shared; empty for none. */
export function sayNeedToTalk(weeks: readonly YearWeek[]): string {
  const wants = threeS.filter((s) => pointsOf(weeks, s).at(-1)?.needToTalk);
  return wants.length > 0 ? `Need to talk: ${listed(wants)}.` : "";
}
