import { type BraidShape, CROSSINGS, meetingAt, ribbon } from "@/components/charts/braid-geometry";
import { strands } from "@/lib/strands/strands";

const REACH = 0.13;

/** Lays the thread in front over the one behind, wherever two meet, with a small gap cut around it. An empty thread lies behind. */
export function BraidCrossings({ shape, until = Infinity }: { shape: BraidShape; until?: number }) {
  const gap = Math.max(1.5, shape.height * 0.017);
  const halfTerms = shape.thickness[0] ?? [];
  return halfTerms.flatMap((_, term) =>
    CROSSINGS.map((crossing) => {
      const t = term + crossing;
      const { front, back } = meetingAt(t);
      const over = [front, back].find((thread) => shape.thickness[thread]?.[term]);
      if (over === undefined || t > until) return null;
      return (
        <g key={t}>
          <path d={ribbon(shape, over, t - REACH, t + REACH, gap)} className="braid-gap" />
          <path d={ribbon(shape, over, t - REACH - 0.02, t + REACH + 0.02)} fill={`var(--${strands[over]})`} />
        </g>
      );
    }),
  );
}
