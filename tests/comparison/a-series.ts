import { findMeasure } from "@/lib/school-data/measures/measures";
import type { SchoolFigure } from "@/lib/school-data/series/read-school-figures";
import type { Series } from "@/lib/school-data/series/series";

/** A made-up series of a measure for all pupils; a year without a number is hidden. */
export function aSeries(key: string, ...figures: Partial<SchoolFigure>[]): Series {
  const measure = findMeasure(key);
  if (!measure) throw new Error(`There is no measure ${key}`);
  const none = { measure: key, pupils: "all", number: null, cohort: null, lower: null, upper: null, past: null, source: "Made up", publishedOn: null, england: null, recordedAt: new Date(0) } as const;
  return { measure, pupils: "all", figures: figures.map((one): SchoolFigure => ({ ...none, academicYear: "2018/19", status: one.number === undefined ? "suppressed" : "available", ...one })) };
}
