import { Line, LineChart, ReferenceLine, ResponsiveContainer, Tooltip, useXAxisScale, useYAxisScale, XAxis, YAxis } from "recharts";
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

type Drawn = { cx?: number; cy?: number; payload?: FunnelDot; index?: number };

/** The funnel as the server drew it, each school named under the pointer or the arrow keys with its figure, its pupils and the limits at that size. */
export default function ExploreFunnel({ title, dots, limits, target, targetName, upName, said }: ExploreFunnelProps) {
  const plot = funnelPlot(limits);
  const axes = axesOf(plot);
  const bySize = dots.toSorted((one, other) => one.cohort - other.cohort || one.name.localeCompare(other.name));
  return (
    <FunnelFrame upName={upName} targetName={targetName} largest={plot.x.to}>
      <ResponsiveContainer width="100%" height={plot.height} className="explore-picture">
        <LineChart data={bySize} margin={NO_MARGIN} title={title}>
          <XAxis {...axes.x} dataKey="cohort" ticks={bySize.map(({ cohort }) => cohort)} />
          <YAxis {...axes.y} />
          {GRID.map((percent) => <ReferenceLine key={percent} y={percent} stroke="var(--line)" />)}
          <Curves limits={limits} />
          <ReferenceLine y={target} stroke="var(--ink)" strokeWidth={2} />
          <Line dataKey="number" stroke="none" isAnimationActive={false} activeDot={false} dot={dotIn(plot)} />
          <Tooltip isAnimationActive={false} cursor={{ stroke: "var(--edge)" }} content={<SchoolTip dots={bySize} said={said} />} />
        </LineChart>
      </ResponsiveContainer>
    </FunnelFrame>
  );
}

const dotIn = (plot: Plot) =>
  function Dot({ cx, cy, payload, index }: Drawn) {
    if (cx === undefined || cy === undefined || !payload) return <g key={index} />;
    return <FunnelMark key={payload.id} dot={payload} x={cx} y={cy} before={isFarRight(plot, payload.cohort)} />;
  };

function Curves({ limits }: { limits: readonly FunnelLimitsAt[] }) {
  const [across, down] = [useXAxisScale(), useYAxisScale()];
  if (!across || !down) return null;
  return curves.map((curve) => (
    <path
      key={curve.join(" ")} fill="none" stroke="var(--muted)" strokeWidth="1.5" strokeDasharray={curve[1] === "outer" ? "2 4" : undefined}
      d={pointsOf(limits, curve).map(([cohort, limit], at) => `${at === 0 ? "M" : "L"}${across(cohort)} ${down(limit)}`).join("")}
    />
  ));
}

type TipProps = Pick<ExploreFunnelProps, "said"> & { dots: readonly FunnelDot[]; active?: boolean; payload?: readonly { payload?: FunnelDot }[] };

/** Schools of the same size stand above each other, so all of them are told. */
function SchoolTip({ dots, said, active, payload }: TipProps) {
  const cohort = payload?.[0]?.payload?.cohort;
  if (!active || cohort === undefined) return null;
  return <ExploreTip title={`${cohort} pupils`} lines={dots.filter((dot) => dot.cohort === cohort).map(({ id, name }) => `${name}: ${said[id] ?? ""}`)} />;
}
