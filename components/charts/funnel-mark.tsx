import type { FunnelDot } from "@/components/charts/funnel-plot";

type Props = { dot: FunnelDot; x: string | number; y: string | number; before: boolean };

/** A school in the funnel; one beyond the limits is larger and named. */
export function FunnelMark({ dot: { name, outside }, x, y, before }: Props) {
  return (
    <g>
      <circle cx={x} cy={y} r={outside ? 7 : 5} fill={outside ? "var(--attention)" : "var(--ink)"} stroke="var(--paper)" strokeWidth="1.5" className="funnel-dot" />
      {outside && (
        <text x={x} y={y} dx={before ? -12 : 12} dy="5" textAnchor={before ? "end" : "start"} fontSize="14" fontWeight="600" fill="var(--ink)" stroke="var(--paper)" strokeWidth="4" strokeLinejoin="round" paintOrder="stroke">
          {name}
        </text>
      )}
    </g>
  );
}
