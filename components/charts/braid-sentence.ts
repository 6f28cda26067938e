import type { BraidHalfTerm } from "@/components/charts/braid-terms";
import { strands } from "@/lib/strands/strands";
import { listed } from "@/lib/words";

/** What the picture shows, said in words: where the work went, where nothing happened, what is signed off. */
export function braidSentence(halfTerms: readonly BraidHalfTerm[]): string {
  const woven = halfTerms.filter((term) => !term.toCome);
  const totals = strands.map((strand) => ({ strand, total: woven.reduce((sum, term) => sum + term.strands[strand].count, 0) }));
  if (totals.every(({ total }) => total === 0)) return "Nothing is woven yet: each thread begins with its first record.";
  return [spread(totals), gaps(woven), knots(woven)].filter(Boolean).join(" ");
}

function spread(totals: readonly { strand: string; total: number }[]): string {
  const [most, , least] = totals.toSorted((a, b) => b.total - a.total);
  if (!most || !least || most.total === least.total) return "The three strands have had the same share.";
  return `Most records serve ${most.strand} (${most.total}), fewest ${least.strand} (${least.total}).`;
}

function gaps(woven: readonly BraidHalfTerm[]): string {
  const empty = woven.flatMap((term) => strands.filter((strand) => term.strands[strand].count === 0).map((strand) => `${strand} in ${term.name}`));
  if (empty.length === 0) return "";
  return empty.length > 3 ? `In ${empty.length} places a thread has nothing behind it.` : `Nothing served ${listed(empty)}.`;
}

function knots(woven: readonly BraidHalfTerm[]): string {
  const signedOff = woven.filter((term) => term.signedOff).map(({ name }) => name);
  return signedOff.length > 0 ? `Reviews were signed off in ${listed(signedOff)}.` : "";
}
