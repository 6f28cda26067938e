/** The part of the sorted numbers below which this share of them lies. */
export function percentile(numbers: readonly number[], share: number): number {
  const sorted = numbers.toSorted((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? Number.NaN;
}
export const median = (numbers: readonly number[]) => percentile(numbers, 0.5);
export const p95 = (numbers: readonly number[]) => percentile(numbers, 0.95);

/** Milliseconds of one piece of work. */
export async function timed(work: () => Promise<unknown>): Promise<number> {
  const began = performance.now();
  await work();
  return performance.now() - began;
}

/** Two pieces of work turn about, so that whatever else the machine does meets both: `times` of each in one run. */
async function turnAbout(times: number, one: () => Promise<unknown>, other: () => Promise<unknown>) {
  const [ones, others]: [number[], number[]] = [[], []];
  for (let time = 0; time < times; time += 1) {
    const first = time % 2 === 0;
    if (first) ones.push(await timed(one));
    others.push(await timed(other));
    if (!first) ones.push(await timed(one));
  }
  return [ones, others] as const;
}

export type Compared = { ratio: number; one: number; other: number };

/** `one` ÷ `other` by a summary of each run: the median of the runs' ratios, with the median of each side. */
export async function compare(
  { runs = 5, times, by }: { runs?: number; times: number; by: (numbers: readonly number[]) => number },
  one: () => Promise<unknown>,
  other: () => Promise<unknown>,
): Promise<Compared> {
  await turnAbout(5, one, other); // warm both
  const each: Compared[] = [];
  for (let run = 0; run < runs; run += 1) {
    const [ones, others] = await turnAbout(times, one, other);
    each.push({ ratio: by(ones) / by(others), one: by(ones), other: by(others) });
  }
  return { ratio: median(each.map((run) => run.ratio)), one: median(each.map((run) => run.one)), other: median(each.map((run) => run.other)) };
}
