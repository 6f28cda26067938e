import { Line, LineChart, ReferenceLine, Tooltip, useXAxisScale, XAxis, YAxis } from "recharts";
import type { DotsScale } from "@/components/charts/dots-scale";
import { ExplorePicture } from "@/components/charts/explore/explore-picture";
import { ExploreTip } from "@/components/charts/explore/explore-tip";
import { BesideMark, OwnMark, RangeMark, TrustMark } from "@/components/charts/marks";
import { axesOf, NO_MARGIN } from "@/components/charts/plot";
import { YearsFrame } from "@/components/charts/years-frame";
import { YearsKey } from "@/components/charts/years-key";
import { type DotRow, type DotsMark, linesOf, middleOfLine, yearsPlot } from "@/components/charts/years-plot";

export type ExploreYearsProps = {
  title: string;
  rows: ReadonlyArray<DotRow & { rangeWords?: string; besideWords?: string; trustWords?: string; cohort: number | null }>;
  scale: DotsScale;
  ends: readonly [string, string];
  own: string;
  beside: string;
  trust: string;
  mark?: DotsMark | undefined;
};

type Row = ExploreYearsProps["rows"][number] & { line: number };
type Drawn = { cx?: number; cy?: number; payload?: Row; index?: number };
const line = { stroke: "none", isAnimationActive: false, activeDot: false } as const;

/** A measure over the years as the server drew it, with all that is known of a year under the pointer or the arrow keys. */
export default function ExploreYears({ title, rows, scale, ends, own, beside, trust, mark }: ExploreYearsProps) {
  const lines = linesOf(rows, mark);
  const plot = yearsPlot(scale, lines);
  const axes = axesOf(plot, "vertical");
  // The latest first: where the layout is vertical the left arrow goes on in the data, and so to the year before.
  const data = lines.flatMap((one, at): Row[] => (one.kind === "year" && one.row.number !== null ? [{ ...(one.row as ExploreYearsProps["rows"][number]), line: middleOfLine(at) }] : [])).toReversed();
  return (
    <div className="max-w-form">
      <YearsFrame lines={lines} ends={ends}>
        <ExplorePicture height={plot.height}>
          <LineChart layout="vertical" data={data} margin={NO_MARGIN} title={`${title}, year by year`}>
            <XAxis {...axes.x} />
            <YAxis {...axes.y} dataKey="line" />
            {scale.from < 0 && scale.to > 0 && <ReferenceLine x={0} stroke="var(--line)" strokeWidth={2} strokeDasharray="2 4" />}
            {data.map(({ label, line: at }) => <ReferenceLine key={label} y={at} stroke="var(--line)" />)}
            <Line {...line} dataKey="beside" dot={BesideDot} />
            <Line {...line} dataKey="number" dot={RangeDot} tooltipType="none" />
            <Line {...line} dataKey="trust" dot={TrustDot} />
            <Line {...line} dataKey="number" dot={OwnDot} />
            <Tooltip isAnimationActive={false} cursor={{ stroke: "var(--edge)" }} content={<YearTip own={own} beside={beside} trust={trust} />} />
          </LineChart>
        </ExplorePicture>
      </YearsFrame>
      <YearsKey rows={rows} own={own} beside={beside} trust={trust} />
    </div>
  );
}

const BesideDot = ({ cx, cy, payload, index }: Drawn) => (cx === undefined || cy === undefined || payload?.beside === undefined ? <g key={index} /> : <BesideMark key={index} x={cx} y={cy} />);
const TrustDot = ({ cx, cy, payload, index }: Drawn) => (cx === undefined || cy === undefined || payload?.trust === undefined ? <g key={index} /> : <TrustMark key={index} x={cx} y={cy} />);

const OwnDot = ({ cx, cy, index }: Drawn) => (cx === undefined || cy === undefined ? <g key={index} /> : <OwnMark key={index} x={cx} y={cy} />);

function RangeDot({ cx, cy, payload, index }: Drawn) {
  const across = useXAxisScale();
  if (!across || cx === undefined || cy === undefined || !payload?.range) return <g key={index} />;
  const { lower, upper } = payload.range;
  return <RangeMark key={index} from={across(lower) ?? cx} to={across(upper) ?? cx} y={cy} />;
}

type TipProps = Pick<ExploreYearsProps, "own" | "beside" | "trust"> & { active?: boolean; payload?: readonly { payload?: Row }[] };

function YearTip({ own, beside, trust, active, payload }: TipProps) {
  const row = payload?.[0]?.payload;
  if (!active || !row) return null;
  const { label, words, rangeWords, besideWords, trustWords, cohort } = row;
  const lines = [`${own}: ${words}`, rangeWords && `may truly lie between ${rangeWords}`, besideWords && `${beside}: ${besideWords}`, trustWords && `${trust}: ${trustWords}`, cohort !== null && `${cohort.toLocaleString("en-GB")} pupils`];
  return <ExploreTip title={label} lines={lines.filter((one) => typeof one === "string")} />;
}
