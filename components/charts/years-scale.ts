import { type DotsScale, roundScale } from "@/components/charts/dots-scale";
import type { Measure } from "@/lib/school-data/measures/measure";
import { numberInWords } from "@/lib/school-data/value-in-words";

/** From where to where a picture of some numbers of a measure goes, with what its ends are called. */
export function scaleFor(measure: Measure, numbers: readonly (number | null | undefined)[]): { scale: DotsScale; ends: readonly [string, string] } {
  const inAll = measure.unit === "percent" && measure.subject === "attainment";
  const scale = inAll ? { from: 0, to: 100 } : roundScale(numbers.filter((one) => typeof one === "number"));
  return { scale, ends: [numberInWords(measure, scale.from), numberInWords(measure, scale.to)] };
}
