import { inEnglish } from "@/lib/comparison/numbers";
import type { TrustFigure } from "@/lib/comparison/trusts/trust-figure";
import { rangeInShort } from "@/lib/comparison/uncertainty/range-in-words";
import { figureInWords, inPercent } from "@/lib/returns/reading/words";
import type { ReturnMeasure } from "@/lib/returns/template/measure";
import { halfTermInWords } from "@/lib/school-year/half-term";
import type { Measure } from "@/lib/school-data/measures/measure";
import { numberInWords } from "@/lib/school-data/value-in-words";
import { capital, counted, listed } from "@/lib/words";
import type { FigureCell } from "./figure-cell";
import type { FiguresRow, ReturnedCell, ReturnedColumn } from "./gather-figures-table";
import type { ReturnedTogether, Together } from "./shown-together";

type HalfTermOf = Parameters<typeof halfTermInWords>[0];

/** One line a figure that is out of line, with the reason, in the order of schools' names; what was sent for the half term first. */
export const outOfLineIn = (rows: readonly FiguresRow[], good: boolean, term?: HalfTermOf): { schoolId: string; school: string; measure: string; why: string }[] =>
  rows.flatMap(({ school: { id, name }, cells, returned }) => [
    ...(term ? [...returned.values()].flatMap((cell) => (cell.outOfLine?.good === good ? [{ measure: cell.measure.name, why: sayWhyApart(cell, term) }] : [])) : []),
    ...[...cells.values()].flatMap((cell) => (cell.outOfLine?.good === good ? [{ measure: cell.measure.name, why: sayWhyOut(cell) }] : [])),
  ].map((said) => ({ schoolId: id, school: name, ...said })));

/** 'Missing a tenth of sessions, 30% of 200 pupils in Autumn 2 2026/27: the whole range of chance, 24% to 37%, is above the 23% of 400 pupils in 2 of the trust’s schools of its phase, itself one of them' */
export function sayWhyApart({ measure, sum, range, outOfLine }: ReturnedCell, term: HalfTermOf): string {
  if (!outOfLine || !range) return "";
  // Apart by less than a whole percentage, the two would read the same.
  const near = inEnglish(outOfLine.above ? range.lower : range.upper, 0) === inEnglish(outOfLine.percent, 0);
  const percent = (number: number) => `${inEnglish(number, near ? 1 : 0)}%`;
  const mean = outOfLine.mean === undefined ? "" : `; the mean of these schools is ${inPercent(outOfLine.mean)}`;
  return `${measure.name}, ${figureInWords(measure, sum)} of ${counted(sum.outOf, "pupil")} in ${halfTermInWords(term)}: the whole range of chance, ${rangeInShort(range, percent)}, is ${outOfLine.above ? "above" : "below"} the ${percent(outOfLine.percent)} of ${inEnglish(outOfLine.pupils)} pupils in ${outOfLine.schools} of the trust’s schools of its phase, itself one of them${mean}`;
}

/** 'Progress in reading, −3.0 in 2018/19: the whole published range is below England’s 0.0' and the like for a share of pupils. */
export function sayWhyOut({ measure, figure, outOfLine }: FigureCell): string {
  if (!outOfLine || figure.number === null || figure.england === null) return "";
  const above = (outOfLine.good === (measure.better === "higher"));
  const england = numberInWords(measure, figure.england);
  const own = `${measure.name}, ${numberInWords(measure, figure.number)}${figure.cohort === null ? "" : ` of ${counted(figure.cohort, "pupil")}`} in ${figure.academicYear}`;
  if (outOfLine.by === "published") return `${measure.name}, ${numberInWords(measure, figure.number)} in ${figure.academicYear}: the whole published range is ${above ? "above" : "below"} England’s ${england}`;
  return `${own}: at England’s ${england}, chance alone would lead so far ${above ? "up" : "down"} less than once in ${outOfLine.limit === "99.8%" ? "a thousand" : "forty"}`;
}

/** Whether a figure was held against England's and chance at all. */
export const isHeldAgainstChance = ({ held }: FigureCell): boolean => held;

const isOut = (good: boolean) => ({ outOfLine }: Pick<FigureCell | ReturnedCell, "outOfLine">): boolean => outOfLine?.good === good;

/** The headline over the table: how many of the shown schools are out of line or have new figures; undefined where nothing could be held against the limits of chance. */
export function sayHowFiguresStand(rows: readonly FiguresRow[]): string | undefined {
  const schools = (is: (cell: FigureCell) => boolean, ofReturn: (cell: ReturnedCell) => boolean = () => false) => rows.filter(({ cells, returned }) => [...cells.values()].some(is) || [...returned.values()].some(ofReturn)).length;
  const [low, high, fresh] = [schools(isOut(false), isOut(false)), schools(isOut(true), isOut(true)), schools(({ isNew }) => isNew, ({ isNew }) => isNew)];
  const parts = [
    low > 0 && `${counted(low, "school")} out of line to look at`,
    high > 0 && `${counted(high, "school")} out of line for the better`,
    fresh > 0 && `new figures at ${counted(fresh, "school")} since the last one-to-one`,
  ].filter((part) => part !== false);
  if (parts.length > 0) return `${capital(listed(parts))}.`;
  return schools(isHeldAgainstChance) > 0 ? "No shown school lies beyond the limits of chance." : undefined;
}

/** In words; null where it cannot be said so. */
export type SaidOfTrust = { weighted: string | null; mean: string | null; england: string | null; rests: string };

/** The schools' mean beside the weighted figure. */
const meanInWords = ({ differ, schoolMean }: TrustFigure, inWords: (number: number) => string): string => (differ ? inWords(schoolMean) : "The same");

/** Shown schools as one: with every pupil counted the same; with every school counted the same; England's; and what it rests on. Undefined where no school has a figure. */
export function sayTrust(measure: Measure, { trust, mean, notYetJoined, england: beside }: Together): SaidOfTrust | undefined {
  const inWords = (number: number) => numberInWords(measure, Number(number.toFixed(measure.digits)));
  const early = notYetJoined > 0 ? `; ${counted(notYetJoined, "school")} had not joined the trust when that year began` : "";
  const leftOut = (schools: number, without: string) => (schools > 0 ? `; ${counted(schools, "school")} left out, without ${without}` : "");
  const england = beside === null ? null : inWords(beside);
  if (mean) return { weighted: null, mean: inWords(mean.schoolMean), england, rests: `${counted(mean.schools, "school")}, of how many pupils is not published, so schools cannot be weighted${leftOut(mean.without, "a figure")}${early}` };
  if (!trust) return undefined;
  const rests = `${inEnglish(trust.pupils)} pupils in ${counted(trust.schools, "school")}${leftOut(trust.without, "a figure or a number of pupils")}${early}`;
  return { weighted: inWords(trust.weighted), mean: meanInWords(trust, inWords), england, rests };
}

/** Of how many pupils some schools' returns say it. */
export const countReturned = ({ key }: ReturnedColumn["measure"], rows: readonly FiguresRow[]): number => rows.reduce((sum, { returned }) => sum + (returned.get(key)?.sum.count ?? 0), 0);

/** The same of what they sent for the half term, which has no figure of England's. */
export function sayTrustReturned(measure: ReturnMeasure, { trust, schools }: ReturnedTogether): SaidOfTrust {
  const rests = `${inEnglish(trust.pupils)} pupils in ${counted(trust.schools, "school")}`;
  if (measure.unit === "pupils") return { weighted: counted(countReturned(measure, schools), "pupil"), mean: null, england: null, rests };
  return { weighted: inPercent(trust.weighted), mean: meanInWords(trust, inPercent), england: null, rests };
}
