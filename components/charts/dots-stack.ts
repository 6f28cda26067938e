import { type DotsScale, shareOn } from "@/components/charts/dots-scale";

/** A dot's width as a share of the strip on a phone, in hundredths. */
const WIDE = 3;

/** A number with how many dots stand above its own: each stands as high as it can without touching one beside it. */
export type Stacked = { number: number; level: number };

/** Numbers that would hide each other stand beneath each other, each at its own place across; from the lowest on. */
export function stacked(scale: DotsScale, numbers: readonly number[]): Stacked[] {
  const ends: number[] = [];
  return numbers.toSorted((one, other) => one - other).map((number) => {
    const at = shareOn(scale, number);
    const free = ends.findIndex((end) => at - end >= WIDE);
    const level = free === -1 ? ends.length : free;
    ends[level] = at;
    return { number, level };
  });
}
