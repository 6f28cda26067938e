import { BraidCrossings } from "@/components/charts/braid-crossings";
import type { BraidShape } from "@/components/charts/braid-geometry";
import { BraidKnot } from "@/components/charts/braid-knot";
import { BraidReaches } from "@/components/charts/braid-reaches";
import { type BraidHalfTerm, largestCount } from "@/components/charts/braid-terms";
import { BraidThread } from "@/components/charts/braid-thread";
import { strands } from "@/lib/strands/strands";

type Props = {
  halfTerms: readonly BraidHalfTerm[];
  width: number;
  height: number;
  /** The count that the thickest thread stands for. */
  scaleTo?: number;
  /** Whether stretches and knots can be opened from the picture. */
  links?: boolean;
  className?: string;
};

const THICKEST = 0.155;
const THINNEST = 0.03;

/** The drawing alone, hidden from screen readers: the sentence and the table beside it say the same. */
export function BraidPicture({ halfTerms, width, height, scaleTo = largestCount(halfTerms), links = false, className = "" }: Props) {
  const thick = (count: number) => (count === 0 ? 0 : height * (THINNEST + (THICKEST - THINNEST) * Math.min(count / scaleTo, 1)));
  const shape: BraidShape = { width, height, thickness: strands.map((strand) => halfTerms.map((term) => thick(term.strands[strand].count))) };
  return (
    <svg viewBox={`0 0 ${width} ${height}`} aria-hidden="true" focusable="false" className={`braid ${className}`}>
      {strands.map((strand, thread) => (
        <BraidThread key={strand} shape={shape} thread={thread} strand={strand} halfTerms={halfTerms} />
      ))}
      <BraidCrossings shape={shape} />
      {halfTerms.map((term, place) => term.signedOff && <BraidKnot key={term.name} x={(width * (place + 1)) / halfTerms.length} y={height / 2} radius={Math.max(3.5, height * 0.06)} />)}
      {links && <BraidReaches shape={shape} halfTerms={halfTerms} />}
    </svg>
  );
}
