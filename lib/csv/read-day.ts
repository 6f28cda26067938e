import type { Day } from "@/lib/school-year/day";

const yearFirst = /^(\d{4})-(\d{1,2})-(\d{1,2})(?:[T ].*)?$/;
const dayFirst = /^(\d{1,2})[-/. ](\d{1,2})[-/. ](\d{4}|\d{2})$/;

/** The day that somebody wrote as 31/01/2026, 31-01-2026, 31.01.26 or 2026-01-31; undefined when it is none. Days come before months. */
export function readDay(written: string): Day | undefined {
  const iso = yearFirst.exec(written);
  const british = dayFirst.exec(written);
  const [year, month, day] = iso ? [iso[1], iso[2], iso[3]] : british ? [british[3], british[2], british[1]] : [];
  if (!year || !month || !day) return undefined;
  const found = `${year.length === 2 ? `20${year}` : year}-${month.padStart(2, "0")}-${day.padStart(2, "0")}`;
  const date = new Date(`${found}T00:00:00Z`);
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(found) ? found : undefined;
}
