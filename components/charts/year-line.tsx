import { pointIn } from "@/components/charts/plot";
import { YearFrame } from "@/components/charts/year-frame";
import { RANKS, stepPath, weekPath, type YearPoint, yearPlot } from "@/components/charts/year-plot";

type Props = { label: string; now: string; points: readonly YearPoint[]; weeks: number; words: readonly string[]; stroke: string };

/** One S over the year: its steps from week to week on four quiet lines; dotted over a week in which nothing was shared. */
export function YearLine({ label, now, points, weeks, words, stroke }: Props) {
  const plot = yearPlot(weeks);
  return (
    <div aria-hidden="true">
      <YearFrame label={label} now={now} words={words}>
        <svg viewBox="0 0 100 100" preserveAspectRatio="none" focusable="false" className="year-picture drawn-field" fill="none">
          {RANKS.map((rank) => (
            <path key={rank} d={`M${pointIn(plot, 0, rank)}L${pointIn(plot, weeks, rank)}`} stroke="var(--line)" vectorEffect="non-scaling-stroke" />
          ))}
          {points.map((point, place) => {
            const before = points[place - 1];
            return (
              <g key={point.at} stroke={stroke}>
                {before && <path d={stepPath(plot, before, point)} strokeWidth="1.5" strokeDasharray={point.at - before.at > 1 ? "2 4" : undefined} vectorEffect="non-scaling-stroke" />}
                <path d={weekPath(plot, point)} className="year-week" strokeWidth="3.5" strokeLinecap="round" vectorEffect="non-scaling-stroke" />
              </g>
            );
          })}
        </svg>
      </YearFrame>
    </div>
  );
}
