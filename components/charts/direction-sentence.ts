import type { DescriptorRank } from "@/components/ui/descriptor-symbol";
import { capital, listed } from "@/lib/words";

/** One week of one S. Without a rank nothing was shared that week. */
export type DirectionWeek = { week: number; rank?: DescriptorRank; needToTalk?: boolean; href?: string };

/** The trust's four words, the most assured first. */
export type DescriptorWords = readonly [string, string, string, string];

const weeksInWords = (weeks: readonly number[]) => {
  const [first = 0] = weeks;
  const last = weeks.at(-1) ?? first;
  if (weeks.length === 1) return `week ${first}`;
  return weeks.length > 2 && last - first === weeks.length - 1 ? `weeks ${first} to ${last}` : `weeks ${listed(weeks.map(String))}`;
};

/** 'Mostly assured in weeks 1 to 4, partly assured in weeks 5 and 6. Need to talk in week 5. Nothing shared in week 3.' */
export function directionSentence(weeks: readonly DirectionWeek[], words: DescriptorWords): string {
  const stays: { rank: DescriptorRank; weeks: number[] }[] = [];
  for (const { rank, week } of weeks) {
    if (!rank) continue;
    const stay = stays.at(-1);
    if (stay?.rank === rank) stay.weeks.push(week);
    else stays.push({ rank, weeks: [week] });
  }
  if (stays.length === 0) return "Nothing has been shared yet.";
  const said = stays.map((stay) => `${(words[stay.rank - 1] ?? "").toLowerCase()} in ${weeksInWords(stay.weeks)}`).join(", ");
  const talk = weeks.filter((week) => week.needToTalk).map(({ week }) => week);
  const missed = weeks.filter((week) => !week.rank).map(({ week }) => week);
  return [
    `${capital(said)}.`,
    talk.length > 0 && `Need to talk in ${weeksInWords(talk)}.`,
    missed.length > 0 && `Nothing shared in ${weeksInWords(missed)}.`,
  ]
    .filter(Boolean)
    .join(" ");
}
