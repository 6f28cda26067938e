import type { Series } from "@/lib/school-data/series/series";
import { isJudged } from "./figure-words";

/** The main measures of all pupils of which one end is wanted and that have a figure in some year. */
export const judgedMain = (series: readonly Series[]): Series[] =>
  series.filter(({ measure, pupils, figures }) => measure.main && isJudged(measure) && pupils === "all" && figures.some(({ number }) => number !== null));
