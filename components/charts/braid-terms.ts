import type { Strand } from "@/lib/strands/strands";

/** What one half term adds to the braid. */
export type BraidHalfTerm = {
  /** 'Autumn 2' */
  name: string;
  /** Nothing can have happened yet: the threads are still to be woven. */
  toCome?: boolean;
  /** Live records that served each strand, and where they can be read. */
  strands: Record<Strand, { count: number; href?: string }>;
  /** The half-term review that was signed off at its end. */
  signedOff?: { href?: string; on?: string };
};

/** The largest count in sight: the thickest thread. Give several small braids the same one, so that they can be compared. */
export function largestCount(halfTerms: readonly BraidHalfTerm[]): number {
  return Math.max(1, ...halfTerms.flatMap((term) => Object.values(term.strands).map((stretch) => stretch.count)));
}
