import { Line, LineChart, ReferenceLine, Tooltip, useXAxisScale, useYAxisScale, XAxis, YAxis } from "recharts";
import { ExplorePicture } from "@/components/charts/explore/explore-picture";
import { ExploreTip } from "@/components/charts/explore/explore-tip";
import { FunnelFrame } from "@/components/charts/funnel-frame";
import { FunnelMark } from "@/components/charts/funnel-mark";
import { curves, type FunnelDot, type FunnelLimitsAt, type FunnelShown, funnelPlot, GRID, isFarRight, pointsOf } from "@/components/charts/funnel-plot";
import { axesOf, NO_MARGIN, type Plot } from "@/components/charts/plot";

export type ExploreFunnelProps = FunnelShown & {
  title: string;
  /** What is said of each school, by its id. */
  said: Readonly<Record<string, string>>;
};

/** The schools of one size, which stand above each other: one step of the arrow keys. */
type Size = { cohort: number; number: number; schools: readonly FunnelDot[] };
type Drawn = { cx?: number; payload?: Size; index?: number };

/** The funnel as the server drew it, each school named under the pointer or the arrow keys with its figure, its pupils and the limits at that size. */
export default function ExploreFunnel({ title, dots, limits, target, targetName, upName, said }: ExploreFunnelProps) {
  const plot = funnelPlot(limits);
  const axes = axesOf(plot);
  const sizes = [...Map.groupBy(dots.toSorted((one, other) => one.cohort - other.cohort || one.name.localeCompare(other.name)), ({ cohort }) => cohort)].map(([cohort, schools]): Size => ({ cohort, number: schools[0]?.number ?? 0, schools }));
  return (
    <FunnelFrame upName={upName} targetName={targetName} largest={plot.x.to}>
      <ExplorePicture height={plot.height}>
        <LineChart data={sizes} margin={NO_MARGIN} title={title}>
          <XAxis {...axes.x} dataKey="cohort" />
          <YAxis {...axes.y} />
          {GRID.map((percent) => <ReferenceLine key={percent} y={percent} stroke="var(--line)" />)}
          <Curves limits={limits} />
          <ReferenceLine y={target} stroke="var(--ink)" strokeWidth={2} />
          <Line dataKey="number" stroke="none" isAnimationActive={false} activeDot={false} dot={dotsIn(plot)} />
          <Tooltip isAnimationActive={false} cursor={{ stroke: "var(--edge)" }} content={<SizeTip said={said} />} />
        </LineChart>
      </ExplorePicture>
    </FunnelFrame>
  );
}

const dotsIn = (plot: Plot) =>
  function Dots({ cx, payload, index }: Drawn) {
    const down = useYAxisScale();
    if (!down || cx === undefined || !payload) return <g key={index} />;
    return <g key={index}>{payload.schools.map((dot) => <FunnelMark key={dot.id} dot={dot} x={cx} y={down(dot.number) ?? 0} before={isFarRight(plot, dot.cohort)} />)}</g>;
  };

function Curves({ limits }: { limits: readonly FunnelLimitsAt[] }) {
  const [across, down] = [useXAxisScale(), useYAxisScale()];
  if (!across || !down) return null;
  return curves.map((curve) => (
    <path
      key={curve.join(" ")} className="funnel-curve" fill="none" stroke="var(--muted)" strokeWidth="1.5" strokeDasharray={curve[1] === "outer" ? "2 4" : undefined}
      d={pointsOf(limits, curve).map(([cohort, limit], at) => `${at === 0 ? "M" : "L"}${across(cohort)} ${down(limit)}`).join("")}
    />
  ));
}

type TipProps = Pick<ExploreFunnelProps, "said"> & { active?: boolean; payload?: readonly { payload?: Size }[] };

function SizeTip({ said, active, payload }: TipProps) {
  const size = payload?.[0]?.payload;
  if (!active || !size) return null;
  return <ExploreTip title={`${size.cohort} pupils`} lines={size.schools.map(({ id, name }) => `${name}: ${said[id] ?? ""}`)} />;
}
