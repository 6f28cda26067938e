import type { ValueStatus } from "@/lib/school-data/value";
import type { YearFigure } from "./facts";

const reasons: Record<Exclude<ValueStatus, "available">, (year: string) => string> = {
  suppressed: (year) => `Hidden for ${year}, because few pupils stand behind it or beside it`,
  "not-applicable": (year) => `Does not apply to this school in ${year}`,
  "not-available": (year) => `Not available for ${year}`,
  "low-coverage": (year) => `Not given for ${year}, because too few pupils were covered`,
  "not-published-this-year": (year) => `Not published for ${year}, for any school`,
};

/** Why the latest year has no figure; undefined when it has one, or when there is no year at all. */
export function sayMissing(years: readonly YearFigure[]): string | undefined {
  const latest = years.toSorted((one, other) => (one.year < other.year ? 1 : -1))[0];
  if (!latest || latest.value.status === "available") return undefined;
  return `${reasons[latest.value.status](latest.year)}.`;
}
