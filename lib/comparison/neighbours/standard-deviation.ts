/**
 * The standard deviation of a whole population (divided by n, not n − 1), in the values' own unit; 0 for none.
 * Two passes, so that large values with small differences keep their digits.
 */
export function standardDeviation(values: readonly number[]): number {
  if (values.length === 0) return 0;
  const mean = values.reduce((sum, value) => sum + value, 0) / values.length;
  return Math.sqrt(values.reduce((sum, value) => sum + (value - mean) ** 2, 0) / values.length);
}
