import { CartesianGrid, LabelList, Line, LineChart, ResponsiveContainer, Tooltip, XAxis, YAxis } from "recharts";
import { ExploreTip } from "@/components/charts/explore/explore-tip";
import { mark, nameAt } from "@/components/charts/explore/mark";

export type ExploreSeries = { key: string; label: string };
export type ExploreChartProps = { weeks: ReadonlyArray<{ name: string; ranks: Readonly<Record<string, number>> }>; series: readonly ExploreSeries[]; words: readonly string[] };

/** Lines on the same mark would hide each other, so each stands a little beside it. */
const APART = 0.07;
const small = { fontSize: 13, fill: "var(--muted)" };

export default function ExploreChart({ weeks, series, words }: ExploreChartProps) {
  const rows = weeks.map(({ name, ranks }) => ({ name, ...Object.fromEntries(series.map(({ key }, at) => [key, ranks[key] === undefined ? null : ranks[key] + (at - 1) * APART])) }));
  const last = (key: string) => weeks.findLastIndex(({ ranks }) => ranks[key] !== undefined);
  return (
    <div className="explore-frame">
      <ResponsiveContainer width="100%" height={300}>
        <LineChart data={rows} margin={{ top: 16, right: 104, bottom: 8, left: 0 }}>
          <CartesianGrid vertical={false} stroke="var(--line)" />
          <XAxis dataKey="name" tick={small} stroke="var(--edge)" minTickGap={28} tickLine={false} />
          <YAxis type="number" domain={[0.7, 4.3]} ticks={[1, 2, 3, 4]} reversed tickFormatter={(rank: number) => words[rank - 1] ?? ""} tick={small} width={88} axisLine={false} tickLine={false} />
          <Tooltip content={<ExploreTip words={words} />} cursor={{ stroke: "var(--edge)" }} isAnimationActive={false} />
          {series.map(({ key, label }, at) => {
            const colour = `var(--series-${at + 1})`;
            return (
              <Line key={key} dataKey={key} name={label} type="linear" stroke={colour} strokeWidth={2} connectNulls={false} isAnimationActive={false} dot={mark(at, colour)} activeDot={false}>
                <LabelList content={nameAt(last(key), label, (at - 1) * 13 + 4)} />
              </Line>
            );
          })}
        </LineChart>
      </ResponsiveContainer>
    </div>
  );
}
