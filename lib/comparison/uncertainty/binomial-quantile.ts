/** Terms smaller than this beside the largest one add nothing to a double. */
const NEGLIGIBLE = 1e-18;

/** A count and the probabilities of at most that many and of fewer. */
export type Crossing = { count: number; upTo: number; fewer: number };

/**
 * Where a binomial count crosses a probability: the smallest count with P(R ≤ count) ≥ probability. Exact for any size: terms are built
 * by their ratios outwards from the largest one and divided by their sum, so that nothing overflows.
 * @param chance of each pupil, strictly between 0 and 1
 * @param probability strictly between 0 and 1
 */
export function binomialQuantile(size: number, chance: number, probability: number): Crossing {
  const { first, terms } = termsAround(size, chance);
  const total = terms.reduce((sum, term) => sum + term, 0);
  let crossing: Crossing = { count: first, upTo: 0, fewer: 0 };
  for (const [place, term] of terms.entries()) {
    crossing = { count: first + place, upTo: crossing.upTo + term / total, fewer: crossing.upTo };
    if (crossing.upTo >= probability) return crossing;
  }
  return crossing;
}

/** The terms that matter, in proportion to the largest one, and the count of the first. */
function termsAround(size: number, chance: number): { first: number; terms: number[] } {
  const odds = chance / (1 - chance);
  const mode = Math.min(size, Math.floor((size + 1) * chance));
  const [below, above]: [number[], number[]] = [[], []];
  for (let count = mode, term = 1; count > 0 && term > NEGLIGIBLE; count -= 1) {
    term *= count / ((size - count + 1) * odds);
    below.push(term);
  }
  for (let count = mode, term = 1; count < size && term > NEGLIGIBLE; count += 1) {
    term *= ((size - count) / (count + 1)) * odds;
    above.push(term);
  }
  return { first: mode - below.length, terms: [...below.toReversed(), 1, ...above] };
}
