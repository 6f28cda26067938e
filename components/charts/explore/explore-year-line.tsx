import { Brush, Line, LineChart, ReferenceLine, Tooltip, useXAxisScale, XAxis, YAxis } from "recharts";
import { ExplorePicture } from "@/components/charts/explore/explore-picture";
import { ExploreTip } from "@/components/charts/explore/explore-tip";
import type { WeekSpan } from "@/components/charts/explore/year-span";
import { axesOf, NO_MARGIN } from "@/components/charts/plot";
import { RANKS, yearPlot } from "@/components/charts/year-plot";

export type YearRow = { at: number; name: string; rank: number | null; needToTalk: boolean };

type Props = {
  label: string;
  rows: YearRow[];
  words: readonly string[];
  span: WeekSpan;
  /** With it, the bar stands at the foot by which a span of weeks is chosen. */
  choose?: (span: WeekSpan) => void;
};

/** What a finger can take hold of. */
const BRUSH = 44;
/** Between the picture and the bar under it. */
const AIR = 12;
const GRIP = 14;
const line = { type: "step", dataKey: "rank", stroke: "var(--ink)", strokeWidth: 1.5, isAnimationActive: false, activeDot: false } as const;

/** One S over some weeks of the year, in the same places as the server's line of it when those are all weeks. */
export function ExploreYearLine({ label, rows, words, span, choose }: Props) {
  const plot = yearPlot(rows.length);
  const axes = axesOf({ ...plot, x: span });
  return (
    <ExplorePicture height={plot.height + (choose ? AIR + BRUSH : 0)}>
      <LineChart data={rows} margin={choose ? { ...NO_MARGIN, bottom: AIR } : NO_MARGIN} syncId="three-ss-of-the-year" title={`${label}, week by week`}>
        <XAxis {...axes.x} dataKey="at" />
        <YAxis {...axes.y} />
        {RANKS.map((rank) => (
          <ReferenceLine key={rank} y={rank} stroke="var(--line)" />
        ))}
        <Line {...line} connectNulls strokeDasharray="2 4" dot={false} tooltipType="none" />
        <Line {...line} dot={WeekBar} />
        <Tooltip filterNull={false} isAnimationActive={false} cursor={{ stroke: "var(--edge)" }} content={<WeekTip of={label} words={words} />} />
        {choose && (
          <Brush
            dataKey="name" y={plot.height + AIR} height={BRUSH} travellerWidth={GRIP} stroke="var(--edge)" fill="var(--wash)" tickFormatter={() => ""}
            startIndex={span.from} endIndex={span.to - 1}
            onChange={({ startIndex, endIndex }) => startIndex !== undefined && endIndex !== undefined && choose({ from: startIndex, to: endIndex + 1 })}
          />
        )}
      </LineChart>
    </ExplorePicture>
  );
}

function WeekTip({ of, words, active, payload }: { of: string; words: readonly string[]; active?: boolean; payload?: readonly { payload?: YearRow }[] }) {
  const row = payload?.[0]?.payload;
  if (!active || !row) return null;
  const stood = row.rank === null ? "nothing shared" : `${words[row.rank - 1] ?? ""}${row.needToTalk ? ", need to talk" : ""}`;
  return <ExploreTip title={`${of}: ${stood}`} lines={[row.name]} />;
}

/** A week's mark, as wide as the week. */
function WeekBar({ cy, payload, index }: { cy?: number; payload?: YearRow; index?: number }) {
  const across = useXAxisScale();
  if (!across || !payload || payload.rank === null || cy === undefined) return <g key={index} />;
  const [from, to] = [across(payload.at - 0.5), across(payload.at + 0.5)];
  return <path key={index} className="year-week" d={`M${from} ${cy}H${to}`} stroke="var(--ink)" strokeWidth="3.5" strokeLinecap="round" />;
}
