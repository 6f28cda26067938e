const R = 5;

/** Circle, square, triangle: a series is known by its mark as well as by its colour. */
export function mark(series: number, colour: string) {
  return function Mark({ cx, cy, index, value }: { cx?: number; cy?: number; index?: number; value?: unknown }) {
    if (cx === undefined || cy === undefined || value === null || value === undefined) return <g key={index} />;
    if (series === 0) return <circle key={index} cx={cx} cy={cy} r={R} fill={colour} />;
    if (series === 1) return <rect key={index} x={cx - R} y={cy - R} width={2 * R} height={2 * R} fill={colour} />;
    return <path key={index} d={`M${cx} ${cy - R - 1}l${R + 1} ${2 * R}h${-2 * (R + 1)}z`} fill={colour} />;
  };
}

/** The series' name beside its last mark, and nowhere else. */
export function nameAt(place: number, name: string, down: number) {
  return function Name({ x, y, index }: { x?: number | string; y?: number | string; index?: number }) {
    if (index !== place) return null;
    return (
      <text x={Number(x) + 12} y={Number(y)} dy={down} fontSize={13} fontWeight={600} fill="var(--ink)">
        {name}
      </text>
    );
  };
}
