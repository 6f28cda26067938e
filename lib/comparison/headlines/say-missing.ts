import type { ValueStatus } from "@/lib/school-data/value";
import type { Headlined, YearFigure } from "./facts";

const reasons: Record<Exclude<ValueStatus, "available">, (year: string) => string> = {
  suppressed: (year) => `hidden for ${year}, because too few pupils stand behind it`,
  "not-applicable": (year) => `does not apply to this school in ${year}`,
  "not-available": (year) => `not available for ${year}`,
  "low-coverage": (year) => `not given for ${year}, because too few pupils were covered`,
  "not-published-this-year": (year) => `not published for ${year}, for any school`,
};

/** Why the latest year has no figure; undefined when it has one, or when there is no year at all. */
export function sayMissing({ name }: Headlined, years: readonly YearFigure[]): string | undefined {
  const latest = years.toSorted((one, other) => (one.year < other.year ? 1 : -1))[0];
  if (!latest || latest.value.status === "available") return undefined;
  return `${name}: ${reasons[latest.value.status](latest.year)}.`;
}
