import { BraidCrossings } from "@/components/charts/braid-crossings";
import { type BraidShape, ribbon } from "@/components/charts/braid-geometry";
import { strands } from "@/lib/strands/strands";

type Props = { width: number; height: number; thickness: number; halfTerms: number; ends?: number };

/** A plait that stands for nothing but itself: the mark, the bookmark. Goes inside an SVG. */
export function PlainPlait({ width, height, thickness, halfTerms, ends = 0 }: Props) {
  const whole = Math.ceil(halfTerms);
  const shape: BraidShape = {
    width: (width * whole) / halfTerms,
    height,
    thickness: strands.map(() => Array.from({ length: whole }, () => thickness)),
  };
  return (
    <>
      {strands.map((strand, thread) => (
        <path key={strand} d={ribbon(shape, thread, -ends, halfTerms + ends)} fill={`var(--${strand})`} />
      ))}
      <BraidCrossings shape={shape} until={halfTerms} />
    </>
  );
}
