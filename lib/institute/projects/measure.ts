import { largestHidden } from "@/lib/comparison/suppression/thresholds";
import type { ProjectContent, ProjectPart } from "./content";
import { needsOf } from "./units";

/** Thousands may have their comma; a decimal has a point. */
const isNumber = (typed: string) => /^-?(\d{1,9}|\d{1,3}(,\d{3}){1,2})(\.\d{1,4})?$/.test(typed);
const isCount = (typed: string) => /^\d{1,6}$/.test(typed);
const toNumber = (typed: string) => (isNumber(typed) ? Number(typed.replaceAll(",", "")) : Number.NaN);

/** A side of the measure: `of` is how many it is of, empty where it is of nobody. */
export type Figure = { value: string; of: string };

/** A side of the measure in figures, where the boxes that it needs are filled. */
export const figureOf = (content: ProjectContent, side: "before" | "after"): Figure | undefined =>
  content[side] && (content[`${side}Of`] || !needsOf(content.unit)) ? { value: content[side], of: content[`${side}Of`] } : undefined;

/** What stands in the way of reading a measure as figures, by box. */
export function mistakesIn(content: ProjectContent): { field: ProjectPart; message: string } | undefined {
  for (const side of ["before", "after"] as const) {
    const [of, value, whole] = [`${side}Of` as const, content[side], content[`${side}Of`]];
    if (value && !isNumber(value)) return { field: side, message: "Give a number, such as 12 or 12.5, or say it in words below" };
    if (value && content.unit === "percent" && (toNumber(value) < 0 || toNumber(value) > 100)) return { field: side, message: "Give a percentage from 0 to 100" };
    if (value && !whole && needsOf(content.unit)) return { field: of, message: "Say of how many" };
    if (whole && !isCount(whole)) return { field: of, message: "Give a whole number" };
    if (whole && !value) return { field: side, message: "Give the number" };
    if (whole && content.unit === "of" && toNumber(value) > Number(whole)) return { field: side, message: "This is more than the number that it is of" };
    if (value && content.unit === "own" && !content.unitWords) return { field: "unitWords", message: "Say what it is counted in" };
  }
  return undefined;
}

/** Whether something was measured: a before, an after, and what came of it. */
export const isMeasured = (content: ProjectContent): boolean =>
  content.result !== "" && (["before", "after"] as const).every((side) => figureOf(content, side) !== undefined || content[`${side}Words`] !== "");

/** Whether a figure is of so few that it is not published: the Department's own rule for results. */
const isOfTooFew = (figure: Figure | undefined) => figure !== undefined && figure.of !== "" && Number(figure.of) <= largestHidden.results;

/** Whether a figure would stay behind when the project is published. */
export const hidesFigures = (content: ProjectContent): boolean => isOfTooFew(figureOf(content, "before")) || isOfTooFew(figureOf(content, "after"));

/** '8 of 24', '62%', '31 phone calls in two hours' */
export function inFigures({ unit, unitWords }: ProjectContent, { value, of }: Figure): string {
  if (unit === "of") return `${value} of ${of}`;
  if (unit === "percent") return `${value}%`;
  return `${value} ${inUnit(unit, unitWords, toNumber(value) === 1)}`;
}

function inUnit(unit: Exclude<ProjectContent["unit"], "of" | "percent">, own: string, one: boolean): string {
  if (unit === "own") return own;
  if (unit === "words-a-minute") return `${one ? "word" : "words"} a minute`;
  return one ? unit.slice(0, -1) : unit;
}

/** At least so many, and a share may be said as a percentage. */
const ENOUGH_FOR_A_SHARE = largestHidden.results + 1;
const share = ({ value, of }: Figure) => `${Math.round((toNumber(value) / Number(of)) * 100)}%`;

/**
 * The after beside the before, in a plain sentence that claims no cause: '11 more than before.', '4 percentage points lower than before.'
 * @returns undefined where there are not two figures, or they cannot be set side by side
 */
export function differenceOf(content: ProjectContent): string | undefined {
  const [before, after] = [figureOf(content, "before"), figureOf(content, "after")];
  if (!before || !after || Number.isNaN(toNumber(before.value) + toNumber(after.value))) return undefined;
  const { unit, unitWords } = content;
  if (unit === "of" && before.of !== after.of)
    return Math.min(Number(before.of), Number(after.of)) < ENOUGH_FOR_A_SHARE ? undefined : `${share(before)} before, ${share(after)} after.`;
  const difference = Number((toNumber(after.value) - toNumber(before.value)).toFixed(4));
  if (difference === 0) return "The same as before.";
  const size = Math.abs(difference).toLocaleString("en-GB", { maximumFractionDigits: 4 });
  if (unit === "percent") return `${size} percentage ${size === "1" ? "point" : "points"} ${difference > 0 ? "higher" : "lower"} than before.`;
  const counted = unit === "of" || unit === "own" ? "" : ` ${inUnit(unit, unitWords, size === "1")}`;
  return `${size}${counted} ${difference > 0 ? "more" : "fewer"} than before${unit === "of" ? `, of ${after.of}` : ""}.`;
}
