import { type BraidShape, line, ribbon, runs } from "@/components/charts/braid-geometry";
import type { BraidHalfTerm } from "@/components/charts/braid-terms";
import type { Strand } from "@/lib/strands/strands";

type Props = { shape: BraidShape; thread: number; strand: Strand; halfTerms: readonly BraidHalfTerm[] };

/** One strand from the year's start to its end: woven, thin and dashed where nothing happened, faint where it is to come. */
export function BraidThread({ shape, thread, strand, halfTerms }: Props) {
  const runsOf = (holds: (term: BraidHalfTerm) => boolean) => runs(halfTerms.map(holds));
  const count = (term: BraidHalfTerm) => term.strands[strand].count;
  return (
    <>
      {runsOf((term) => Boolean(term.toCome)).map(({ from, to }) => (
        <path key={from} d={line(shape, thread, from, to)} className="braid-to-come" />
      ))}
      {runsOf((term) => !term.toCome && count(term) === 0).map(({ from, to }) => (
        <path key={from} d={line(shape, thread, from, to)} stroke={`var(--${strand})`} className="braid-none" />
      ))}
      {runsOf((term) => !term.toCome && count(term) > 0).map(({ from, to }) => (
        <path key={from} d={ribbon(shape, thread, from, to)} fill={`var(--${strand})`} />
      ))}
    </>
  );
}
