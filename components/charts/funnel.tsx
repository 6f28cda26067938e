type Limits = { cohort: number; inner: { lower: number; upper: number }; outer: { lower: number; upper: number } };
type Dot = { id: string; name: string; number: number; cohort: number; outside: boolean };
type Props = { dots: readonly Dot[]; limits: readonly Limits[]; target: number; targetName: string; upName: string };

const curve = (limits: readonly Limits[], largest: number, of: (one: Limits) => number) => limits.map((one, at) => `${at === 0 ? "M" : "L"}${((100 * one.cohort) / largest).toFixed(2)} ${(100 - of(one)).toFixed(2)}`).join("");

/** Shares of pupils by size of cohort between the limits of chance; those outside are named. Hidden from screen readers: sentences and a table say the same. */
export function FunnelPicture({ dots, limits, target, targetName, upName }: Props) {
  const largest = limits.at(-1)?.cohort ?? 1;
  const lines = [["lower", "outer"], ["upper", "outer"], ["lower", "inner"], ["upper", "inner"]] as const;
  return (
    <div aria-hidden="true">
      <p className="mb-2 text-sm text-muted">{upName}</p>
      <svg width="100%" height="320" focusable="false" className="overflow-visible">
        {[0, 25, 50, 75, 100].map((percent) => <line key={percent} x1="0" x2="100%" y1={`${100 - percent}%`} y2={`${100 - percent}%`} stroke="var(--line)" />)}
        <svg viewBox="0 0 100 100" preserveAspectRatio="none" width="100%" height="100%" fill="none" stroke="var(--muted)" className="overflow-visible">
          {lines.map(([end, which]) => (
            <path key={`${end} ${which}`} d={curve(limits, largest, (one) => one[which][end])} strokeWidth="1.5" strokeDasharray={which === "outer" ? "2 4" : undefined} vectorEffect="non-scaling-stroke" />
          ))}
          <path d={`M0 ${100 - target}H100`} stroke="var(--ink)" strokeWidth="2" vectorEffect="non-scaling-stroke" />
        </svg>
        {dots.map(({ id, name, number, cohort, outside }) => {
          const [x, y] = [(100 * cohort) / largest, 100 - number];
          const end = x > 60;
          return (
            <g key={id}>
              <title>{`${name}: ${Math.round(number)}% of ${cohort}`}</title>
              <circle cx={`${x}%`} cy={`${y}%`} r={outside ? 7 : 5} fill={outside ? "var(--attention)" : "var(--ink)"} stroke="var(--paper)" strokeWidth="1.5" />
              {outside && <text x={`${x}%`} y={`${y}%`} dx={end ? -12 : 12} dy="5" textAnchor={end ? "end" : "start"} fontSize="14" fontWeight="600" fill="var(--ink)">{name}</text>}
            </g>
          );
        })}
      </svg>
      <div className="flex justify-between pt-1 text-sm text-muted tabular-nums">
        <span>0 pupils</span>
        <span>{largest} pupils</span>
      </div>
      <ul className="mt-2 flex flex-wrap gap-x-6 text-sm text-muted">
        <Key words={targetName} stroke="var(--ink)" width={2} />
        <Key words="95% limits" stroke="var(--muted)" width={1.5} />
        <Key words="99.8% limits" stroke="var(--muted)" width={1.5} dashes="2 4" />
        <li className="inline-flex items-center gap-2">
          <svg width="14" height="14" focusable="false"><circle cx="7" cy="7" r="6" fill="var(--attention)" /></svg>
          Out of line, named
        </li>
      </ul>
    </div>
  );
}

function Key({ words, stroke, width, dashes }: { words: string; stroke: string; width: number; dashes?: string }) {
  return (
    <li className="inline-flex items-center gap-2">
      <svg width="28" height="8" focusable="false"><line x1="0" x2="28" y1="4" y2="4" stroke={stroke} strokeWidth={width} strokeDasharray={dashes} /></svg>
      {words}
    </li>
  );
}
