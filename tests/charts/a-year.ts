import type { BraidHalfTerm } from "@/components/charts/braid-terms";

const names = ["Autumn 1", "Autumn 2", "Spring 1", "Spring 2", "Summer 1", "Summer 2"];

/** A year of counts (goals, capability, initiatives) so far; the half terms without counts are still to come. */
export function aYear(...woven: [goals: number, capability: number, initiatives: number, signedOff?: boolean][]): BraidHalfTerm[] {
  return names.map((name, term) => {
    const [goals = 0, capability = 0, initiatives = 0, signedOff = false] = woven[term] ?? [];
    const stretch = (strand: string, count: number) => ({ count, href: `/insights/${strand}/${term + 1}` });
    return {
      name,
      toCome: term >= woven.length,
      strands: { goals: stretch("goals", goals), capability: stretch("capability", capability), initiatives: stretch("initiatives", initiatives) },
      ...(signedOff ? { signedOff: { href: `/reviews/${term + 1}` } } : {}),
    };
  });
}
