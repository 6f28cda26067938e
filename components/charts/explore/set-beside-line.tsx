import { useXAxisScale, useYAxisScale, ZIndexLayer } from "recharts";
import { SetMark } from "@/components/charts/marks";
import type { runsOf } from "@/components/charts/explore/rows-beside";

type Props = { runs: ReturnType<typeof runsOf>; name: string; middle: number };

/** Over the marks of the school's own, under what is said of them. */
const ABOVE_THE_MARKS = 650;
/** From a mark to its name, which has the room between two years. */
const BELOW = 17;

/** What is set beside the school's years: dashed from year to year with a square at each, and its name at the first. */
export function SetBesideLine({ runs, name, middle }: Props) {
  const [across, down] = [useXAxisScale(), useYAxisScale()];
  if (!across || !down) return null;
  const places = runs.map((run) => run.map((point) => ({ x: across(point.across) ?? 0, y: down(point.down) ?? 0 })));
  const [first, at] = [places[0]?.[0], runs[0]?.[0]];
  return (
    <ZIndexLayer zIndex={ABOVE_THE_MARKS}>
      <g className="set-beside" pointerEvents="none">
        {places.map((run) => <path key={run[0]?.y} d={run.map(({ x, y }, place) => `${place === 0 ? "M" : "L"}${x} ${y}`).join("")} fill="none" stroke="var(--series-3)" strokeWidth="2" strokeDasharray="6 4" />)}
        {places.flat().map(({ x, y }) => <SetMark key={y} x={x} y={y} />)}
        {first && at && (
          <text x={first.x} y={first.y + BELOW} textAnchor={at.across > middle ? "end" : "start"} fontSize="13" fontWeight="550" fill="var(--series-3)" stroke="var(--paper)" strokeWidth="4" strokeLinejoin="round" paintOrder="stroke">
            {name}
          </text>
        )}
      </g>
    </ZIndexLayer>
  );
}
