/**
 * The standard deviation of a whole population (divided by n, not n − 1), in the values' own unit; 0 for none.
 * The root of the mean of the squared differences from the mean (worked example: 2, 4, 4, 4, 5, 5, 7, 9 deviate by 2 from 5;
 * senseofstudy.com, 'Standard deviation', example 1). Two passes, so that large values with small differences keep their digits.
 */
export function standardDeviation(values: readonly number[]): number {
  if (values.length === 0) return 0;
  const mean = values.reduce((sum, value) => sum + value, 0) / values.length;
  return Math.sqrt(values.reduce((sum, value) => sum + (value - mean) ** 2, 0) / values.length);
}
