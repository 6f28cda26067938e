import { halfTermKey, halfTermName } from "@/lib/school-year/half-term";
import type { HelixHalfTerm } from "@/lib/strands/count-live-records";
import { type Strand, strands } from "@/lib/strands/strands";

/** The counted half terms as a braid is drawn from: names, counts, and the address of the records behind each stretch, on the page that shows them. */
export function toBraid(helix: readonly HelixHalfTerm[], page: string) {
  return helix.map((term) => {
    const key = halfTermKey(term);
    const stretch = (strand: Strand) => ({ count: term.byStrand[strand], href: `${page}?half-term=${key}&strand=${strand}#records` });
    return {
      name: halfTermName(term.ordinal),
      ...(term.toCome ? { toCome: true } : {}),
      strands: Object.fromEntries(strands.map((strand) => [strand, stretch(strand)])) as Record<Strand, ReturnType<typeof stretch>>,
      ...(term.byKind["sign-off"] ? { signedOff: { href: `/reviews?half-term=${key}` } } : {}),
    };
  });
}
