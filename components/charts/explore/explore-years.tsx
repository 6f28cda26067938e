import { Line, LineChart, ReferenceLine, Tooltip, useXAxisScale, XAxis, YAxis } from "recharts";
import type { DotsScale } from "@/components/charts/dots-scale";
import { ChooseBeside } from "@/components/charts/explore/choose-beside";
import { ExplorePicture } from "@/components/charts/explore/explore-picture";
import { ExploreTip } from "@/components/charts/explore/explore-tip";
import { type ExploredYear, rowsBeside, runsOf, surely } from "@/components/charts/explore/rows-beside";
import { SetBesideLine } from "@/components/charts/explore/set-beside-line";
import { SetBesideTable } from "@/components/charts/explore/set-beside-table";
import { type OtherSchool, useSetBeside } from "@/components/charts/explore/use-set-beside";
import { BesideMark, OwnMark, RangeMark, TrustMark } from "@/components/charts/marks";
import { axesOf, NO_MARGIN } from "@/components/charts/plot";
import { YearsFrame } from "@/components/charts/years-frame";
import { YearsKey } from "@/components/charts/years-key";
import { type DotsMark, linesOf, middleOfLine, yearsPlot } from "@/components/charts/years-plot";
import { scaleFor } from "@/components/charts/years-scale";
import type { SetBeside } from "@/lib/comparison/headlines/set-beside";
import type { Measure } from "@/lib/school-data/measures/measure";

export type ExploreYearsProps = {
  measure: Measure;
  rows: readonly ExploredYear[];
  scale: DotsScale;
  ends: readonly [string, string];
  own: string;
  beside: string;
  trust: string;
  mark?: DotsMark | undefined;
  /** What may be set beside the school's years: what the page has read, and other schools, each fetched from `besideHref` when it is chosen. */
  besides: readonly SetBeside[];
  others: readonly OtherSchool[];
  besideHref: string;
  csvHref: string;
};

type Row = ExploredYear & { line: number };
type Drawn = { cx?: number; cy?: number; payload?: Row; index?: number };
const line = { stroke: "none", isAnimationActive: false, activeDot: false } as const;

/** A measure over the years as the server drew it, with all that is known of a year under the pointer or the arrow keys. */
export default function ExploreYears({ measure, rows: read, scale: alone, ends, own, beside, trust, mark, besides, others, besideHref, csvHref }: ExploreYearsProps) {
  const set = useSetBeside(besides, others, besideHref);
  const { chosen } = set;
  // A scale that holds both.
  const { scale, ends: named } = chosen ? scaleFor(measure, [...read.flatMap((row) => [row.number, row.range?.lower, row.range?.upper, row.beside, row.trust]), ...Object.values(chosen.years).map(({ number }) => number)]) : { scale: alone, ends };
  const rows = rowsBeside(read, chosen);
  const lines = linesOf(rows, mark);
  const plot = yearsPlot(scale, lines);
  const axes = axesOf(plot, "vertical");
  const runs = chosen ? runsOf(lines, chosen) : [];
  // The latest first: where the layout is vertical the left arrow goes on in the data, and so to the year before.
  const data = lines.flatMap((one, at): Row[] => (one.kind === "year" && one.row.number !== null ? [{ ...(one.row as ExploredYear), line: middleOfLine(at) }] : [])).toReversed();
  return (
    <div className="max-w-form">
      <YearsFrame lines={lines} ends={named}>
        <ExplorePicture height={plot.height}>
          <LineChart layout="vertical" data={data} margin={NO_MARGIN} title={`${measure.name}, year by year`}>
            <XAxis {...axes.x} />
            <YAxis {...axes.y} dataKey="line" />
            {scale.from < 0 && scale.to > 0 && <ReferenceLine x={0} stroke="var(--line)" strokeWidth={2} strokeDasharray="2 4" />}
            {data.map(({ label, line: at }) => <ReferenceLine key={label} y={at} stroke="var(--line)" />)}
            <Line {...line} dataKey="beside" dot={BesideDot} />
            <Line {...line} dataKey="number" dot={RangeDot} tooltipType="none" />
            <Line {...line} dataKey="trust" dot={TrustDot} />
            <Line {...line} dataKey="number" dot={OwnDot} />
            {chosen && <SetBesideLine runs={runs} name={chosen.short} middle={(scale.from + scale.to) / 2} />}
            <Tooltip isAnimationActive={false} cursor={{ stroke: "var(--edge)" }} content={<YearTip own={own} beside={beside} trust={trust} set={chosen?.label} />} />
          </LineChart>
        </ExplorePicture>
      </YearsFrame>
      <YearsKey rows={rows} own={own} beside={beside} trust={trust} set={runs.length > 0 ? chosen?.label : undefined} />
      <ChooseBeside options={[...besides.map(({ key: value, label }) => ({ value, label })), ...others.map(({ id: value, name: label }) => ({ value, label }))]} set={set} csvHref={csvHref} />
      {chosen && <SetBesideTable rows={rows} own={own} name={chosen.label} />}
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

type TipProps = Pick<ExploreYearsProps, "own" | "beside" | "trust"> & { set: string | undefined; active?: boolean; payload?: readonly { payload?: Row }[] };

function YearTip({ own, beside, trust, set: name, active, payload }: TipProps) {
  const row = payload?.[0]?.payload;
  if (!active || !row) return null;
  const { label, words, rangeWords, besideWords, trustWords, cohort, set } = row;
  const lines = [`${own}: ${words}`, rangeWords && `may truly lie between ${rangeWords}`, besideWords && `${beside}: ${besideWords}`, trustWords && `${trust}: ${trustWords}`, set && `${name}: ${surely(set)}`, cohort !== null && `${cohort.toLocaleString("en-GB")} pupils`];
  return <ExploreTip title={label} lines={lines.filter((one) => typeof one === "string")} />;
}
