import { useMemo, useState } from "react";
import { ExploreYearLine, type YearRow } from "@/components/charts/explore/explore-year-line";
import { YearSpan } from "@/components/charts/explore/year-span";
import { YearFrame } from "@/components/charts/year-frame";
import { middleOf } from "@/components/charts/year-plot";
import type { WeekSpan } from "@/components/charts/explore/year-span";

export type ExploreYearProps = {
  /** From September to July, those to come included. */
  weeks: ReadonlyArray<{ halfTerm: string; name: string; marks: Readonly<Record<string, { rank: number; needToTalk: boolean }>> }>;
  lines: ReadonlyArray<{ key: string; label: string; now: string }>;
  words: readonly string[];
};

/** The three Ss of the year as the server drew them, with each week's words under the pointer or the arrow keys, and a span of weeks to look at closely. */
export default function ExploreYear({ weeks, lines, words }: ExploreYearProps) {
  const [span, setSpan] = useState<WeekSpan>({ from: 0, to: weeks.length });
  const rows = useMemo(
    () => lines.map(({ key }) => weeks.map(({ name, marks }, at): YearRow => ({ at: middleOf(at), name, rank: marks[key]?.rank ?? null, needToTalk: marks[key]?.needToTalk ?? false }))),
    [weeks, lines],
  );
  return (
    <>
      <YearSpan halfTerms={weeks.map(({ halfTerm, marks }) => ({ halfTerm, shared: Object.keys(marks).length > 0 }))} names={rows[0]?.map(({ name }) => name) ?? []} span={span} choose={setSpan} />
      {lines.map(({ key, label, now }, place) => (
        <YearFrame key={key} label={label} now={now} words={words}>
          <ExploreYearLine label={label} rows={rows[place] ?? []} words={words} span={span} {...(place === lines.length - 1 && { choose: setSpan })} />
        </YearFrame>
      ))}
    </>
  );
}
