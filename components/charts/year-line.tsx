export type YearPoint = { at: number; rank: number; needToTalk: boolean };
type Props = { label: string; now: string; points: readonly YearPoint[]; weeks: number; words: readonly string[]; stroke: string };

const ROW = 22;
const y = (rank: number) => ROW * (rank - 0.5);

/** One S over the year: its steps from week to week on four quiet lines; dotted over a week in which nothing was shared. */
export function YearLine({ label, now, points, weeks, words, stroke }: Props) {
  return (
    <div className="year-line" aria-hidden="true">
      <p>
        <span className="font-[550]">{label}</span>
        <span className="block text-sm text-muted">{now}</span>
      </p>
      <ul className="direction-words year-words">
        {words.map((word) => (
          <li key={word}>{word}</li>
        ))}
      </ul>
      <svg viewBox={`0 0 ${weeks} ${ROW * 4}`} preserveAspectRatio="none" focusable="false" className="year-picture">
        {words.map((word, at) => (
          <line key={word} x1="0" x2={weeks} y1={y(at + 1)} y2={y(at + 1)} stroke="var(--line)" vectorEffect="non-scaling-stroke" />
        ))}
        {points.map(({ at, rank }, place) => {
          const before = points[place - 1];
          const gap = before !== undefined && at - before.at > 1;
          const start = before ? `M${before.at + 1} ${y(before.rank)}${gap ? `H${at}` : ""}V${y(rank)}` : `M${at} ${y(rank)}`;
          return (
            <g key={at} fill="none" stroke={stroke}>
              {before && <path d={start} strokeWidth="1.5" strokeDasharray={gap ? "2 4" : undefined} vectorEffect="non-scaling-stroke" />}
              <path d={`M${at} ${y(rank)}h1`} strokeWidth="3.5" strokeLinecap="round" vectorEffect="non-scaling-stroke" />
            </g>
          );
        })}
      </svg>
    </div>
  );
}
