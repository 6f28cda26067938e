import Link from "next/link";
import { type BraidShape, line } from "@/components/charts/braid-geometry";
import type { BraidHalfTerm } from "@/components/charts/braid-terms";
import { strandNames } from "@/components/ui/strands";
import { strands } from "@/lib/strands/strands";

type Props = { shape: BraidShape; halfTerms: readonly BraidHalfTerm[] };

/** What a pointer can open: each stretch of each thread, each knot. The keyboard finds the same links in the table. */
export function BraidReaches({ shape, halfTerms }: Props) {
  return halfTerms.map((term, place) => (
    <g key={term.name}>
      {strands.map((strand, thread) => {
        const { href, count } = term.strands[strand];
        if (!href || term.toCome) return null;
        return (
          <Link key={strand} href={href} prefetch={false} tabIndex={-1} className="braid-reach">
            <title>{`${strandNames[strand].short}, ${term.name}: ${count}`}</title>
            <path d={line(shape, thread, place, place + 1)} />
          </Link>
        );
      })}
      {term.signedOff?.href && (
        <Link href={term.signedOff.href} prefetch={false} tabIndex={-1} className="braid-reach">
          <title>{`${term.name} review, signed off`}</title>
          <circle cx={(shape.width * (place + 1)) / halfTerms.length} cy={shape.height / 2} r={Math.max(12, shape.height * 0.1)} />
        </Link>
      )}
    </g>
  ));
}
