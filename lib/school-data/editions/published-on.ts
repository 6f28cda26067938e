import type { Day } from "@/lib/school-year/day";
import type { AcademicYear } from "../academic-year";
import type { Edition } from "./edition";

/** The day on which figures of these years were published, as their edition knows it; null where it does not know all of them, or they have several. */
export function publishedOnBy({ published }: Pick<Edition, "published">, years: readonly AcademicYear[]): Day | null {
  const days = new Set(years.map((year) => published[year] ?? null));
  return days.size === 1 ? ([...days][0] ?? null) : null;
}
