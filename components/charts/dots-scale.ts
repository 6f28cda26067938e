/** Where a strip of dots begins and ends, in the measure's unit. */
export type DotsScale = { from: number; to: number };

const STEPS = [1, 2, 5, 10];

/** The narrowest scale with round ends that holds every number with a little air; a part of ten of the span is the round step. */
export function roundScale(numbers: readonly number[]): DotsScale {
  const [least, greatest] = [Math.min(...numbers), Math.max(...numbers)];
  const span = greatest - least || Math.abs(greatest) || 1;
  const power = 10 ** Math.floor(Math.log10(span / 5));
  const step = (STEPS.find((times) => times * power >= span / 5) ?? 10) * power;
  const round = (number: number) => Number(number.toPrecision(12));
  return { from: round(Math.floor((least - span / 20) / step) * step), to: round(Math.ceil((greatest + span / 20) / step) * step) };
}

/** A number's place on a scale in hundredths of its length, which may run downwards; what lies beyond an end stands on it. */
export function shareOn({ from, to }: DotsScale, number: number): number {
  return Math.min(100, Math.max(0, (100 * (number - from)) / (to - from)));
}

/** The same as a percentage: '62.00%'. */
export const placeOn = (scale: DotsScale, number: number): string => `${shareOn(scale, number).toFixed(2)}%`;
