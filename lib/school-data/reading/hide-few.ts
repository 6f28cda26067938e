import type { Measure } from "../measures/measure";
import { LARGEST_HIDDEN } from "../value";
import type { Figure } from "./figure";

/** Of a hidden figure nothing else is kept. */
export const hidden = { number: null, status: "suppressed", cohort: null, lower: null, upper: null } as const satisfies Partial<Figure>;

const isFew = (pupils: number) => pupils > 0 && pupils <= LARGEST_HIDDEN;
/** The same of a number that was reckoned from a rounded rate. */
const isAboutFew = (pupils: number) => pupils > 0.5 - 1e-9 && pupils < LARGEST_HIDDEN + 0.5 + 1e-9;

/** Whether a number is of so few pupils that its publisher would have hidden it: in its cohort, in what it counts, or in what its rate comes to. */
export function isOfFew({ unit, rateOf }: Pick<Measure, "unit" | "rateOf">, number: string | null, cohort: number | null): boolean {
  if (number === null) return false;
  if (cohort !== null && isFew(cohort)) return true;
  if (unit === "pupils") return isFew(Number(number));
  return rateOf !== undefined && cohort !== null && isAboutFew((Number(number) * cohort) / 100);
}
