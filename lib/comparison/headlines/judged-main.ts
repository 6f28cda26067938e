import { type Series, yearsOf } from "@/lib/school-data/series/series";
import { isJudged } from "./figure-words";

/** What has no figure in so many of the latest years tells nobody how a school stands now. */
export const RECENT_YEARS = 2;

/** The main measures of all pupils of which one end is wanted and that have a figure in some year. */
export const judgedMain = (series: readonly Series[]): Series[] =>
  series.filter(({ measure, pupils, figures }) => measure.main && isJudged(measure) && pupils === "all" && figures.some(({ number }) => number !== null));

/** The same, those with a figure in the latest two years of any of them apart from the others. */
export function mainByRecency(series: readonly Series[]): { recent: Series[]; past: Series[]; years: string[] } {
  const all = judgedMain(series);
  const years = yearsOf(all);
  const latest = new Set<string>(years.slice(0, RECENT_YEARS));
  const isRecent = ({ figures }: Series) => figures.some(({ number, academicYear }) => number !== null && latest.has(academicYear));
  return { recent: all.filter(isRecent), past: all.filter((one) => !isRecent(one)), years };
}
