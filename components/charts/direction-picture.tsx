import type { DirectionWeek } from "@/components/charts/direction-sentence";
import type { DescriptorRank } from "@/components/ui/descriptor-symbol";

const STEP = 26;
const ROW = 24;
const RADIUS = 6.5;

const x = (place: number) => STEP * (place + 0.5);
const y = (rank: DescriptorRank) => ROW * (rank - 0.5);

/** How much of a disc is filled, as on the descriptor's own symbol. */
function slice(cx: number, cy: number, rank: DescriptorRank): string | null {
  const r = rank === 1 ? RADIUS : RADIUS - 1.4;
  if (rank === 1) return `M${cx} ${cy - r}a${r} ${r} 0 1 1 0 ${2 * r}a${r} ${r} 0 1 1 0 ${-2 * r}z`;
  if (rank === 4) return null;
  const end = `${(cx + (rank === 3 ? 0.866 : -0.866) * r).toFixed(2)} ${(cy + r / 2).toFixed(2)}`;
  return `M${cx} ${cy}V${cy - r}A${r} ${r} 0 ${rank === 2 ? 1 : 0} 1 ${end}z`;
}

/** Steps from week to week; a week in which nothing was shared leaves a gap that is only dotted. */
export function DirectionPicture({ weeks }: { weeks: readonly DirectionWeek[] }) {
  const shared = weeks.flatMap(({ rank, ...week }, place) => (rank ? [{ ...week, rank, place }] : []));
  const width = STEP * weeks.length;
  return (
    <svg viewBox={`0 0 ${width} ${ROW * 4 + 20}`} width={width} height={ROW * 4 + 20} aria-hidden="true" focusable="false" className="direction-picture">
      {[1, 2, 3, 4].map((row) => (
        <line key={row} x1="0" x2={width} y1={ROW * (row - 0.5)} y2={ROW * (row - 0.5)} stroke="var(--line)" />
      ))}
      {shared.slice(1).map((week, at) => {
        const before = shared[at] ?? week;
        const half = (x(before.place) + x(week.place)) / 2;
        const steps = `M${x(before.place)} ${y(before.rank)}H${half}V${y(week.rank)}H${x(week.place)}`;
        return <path key={week.week} d={steps} fill="none" stroke="var(--ink)" strokeWidth="1.5" strokeLinejoin="round" strokeDasharray={week.place - before.place > 1 ? "2 4" : undefined} />;
      })}
      {shared.map(({ week, rank, place, needToTalk }) => {
        const fill = slice(x(place), y(rank), rank);
        return (
          <g key={week}>
            <circle cx={x(place)} cy={y(rank)} r={RADIUS} stroke="var(--ink)" strokeWidth="1.4" className="braid-gap" />
            {fill && <path d={fill} fill="var(--ink)" />}
            {needToTalk && <path d={`M${x(place) + 5} ${y(rank) - 4}v-8l7 2.5-7 2.5`} fill="var(--attention)" stroke="var(--attention)" strokeWidth="1.5" strokeLinejoin="round" />}
          </g>
        );
      })}
      {weeks.map(({ week }, place) => (
        <text key={week} x={x(place)} y={ROW * 4 + 15} textAnchor="middle" fontSize="12" fill="var(--muted)">
          {week}
        </text>
      ))}
    </svg>
  );
}
