import { type AcademicYear, findAcademicYear } from "../academic-year";
import type { Placed, PlacedEdition, PlacedMeasure } from "../editions/place-columns";
import { findMeasure } from "../measures/measures";
import type { PupilGroup } from "../pupils";
import type { Figure } from "./figure";
import { type Problem, quoted } from "@/lib/csv/reading/problem";
import { hidden, isOfFew } from "./hide-few";
import { codesOf, readCell, readNumber } from "./read-cell";

type Say = (at: Placed | undefined, words: string) => void;
type ReadRow = { figures: Figure[]; problems: Problem[] } | "passed over";

/** Reads rows of a file that an edition was laid over; `year` is its academic year where no column says it. */
export function rowReader(placed: PlacedEdition, year: AcademicYear | undefined) {
  const { edition, measures, find } = placed;
  const code = codesOf(edition);
  const rules = edition.rows.map((rule) => ({
    placeKind: rule.place, pupils: rule.pupils,
    where: Object.entries(rule.where).map(([column, wanted]) => ({ at: find(column), wanted })),
    code: "fixed" in rule.code ? { fixed: rule.code.fixed } : { column: find(rule.code.column) },
  }));
  const pupilsAt = edition.pupils && find(edition.pupils.column);
  const yearAt = edition.year.from === "column" ? find(edition.year.column) : undefined;

  return (cells: readonly string[], row: number): ReadRow => {
    const cell = (at: Placed | undefined) => (at ? (cells[at.at] ?? "").trim() : "");
    const problems: Problem[] = [];
    const say: Say = (at, words) => {
      const column = at?.heading ?? null;
      // Several measures may count the same pupils.
      if (!problems.some((one) => one.column === column && one.words === words)) problems.push({ row, column, words });
    };
    const rule = rules.find(({ where }) => where.every(({ at, wanted }) => wanted.includes(cell(at))));
    if (!rule) return "passed over";
    const place = rule.code.fixed ?? cell(rule.code.column);
    if (place === "") say(rule.code.column, "the code that says whose figures these are is missing");
    else if (rule.placeKind === "school" && !/^\d{6}$/.test(place)) say(rule.code.column, `${quoted(place)} is not a URN of six figures`);
    const academicYear = yearAt ? findAcademicYear(cell(yearAt)) : year;
    if (!academicYear) say(yearAt, `${quoted(cell(yearAt))} is not an academic year`);
    const group = rule.pupils ?? (pupilsAt && edition.pupils?.values[cell(pupilsAt)]);
    if (pupilsAt && !group) say(pupilsAt, `${quoted(cell(pupilsAt))} is not a group of pupils that this file has`);
    if (problems.length > 0 || !academicYear) return { figures: [], problems };
    const figures = measures.flatMap((one) => {
      const read = readMeasure(one, cell, code, academicYear, say);
      return read ? [{ placeKind: rule.placeKind, place, pupils: (group || one.column.pupils) as PupilGroup, academicYear, ...read }] : [];
    });
    return { figures, problems };
  };
}

type Read = Pick<Figure, "measure" | "number" | "status" | "cohort" | "lower" | "upper">;

/** What a row says of a measure. A number of so few pupils that its publisher would have hidden it is kept as hidden, whoever wrote the file; beside no number, hidden or not there, nothing says of how many pupils it would be. */
function readMeasure({ column, value, ...beside }: PlacedMeasure, cell: (at: Placed | undefined) => string, code: ReturnType<typeof codesOf>, year: AcademicYear, say: Say): Read | undefined {
  const measure = findMeasure(column.measure);
  if (!measure) return undefined;
  const read = readCell(cell(value), { measure, words: column.words, code });
  if ("wrong" in read) {
    say(value, read.wrong);
    return undefined;
  }
  const none = read.status === "not-available" && measure.notPublished?.includes(year);
  const number = (at: Placed | undefined) => readNumber(cell(at)) ?? null;
  const count = number(beside.cohort);
  if (count !== null && (Number(count) < 0 || !Number.isInteger(Number(count)))) say(beside.cohort, `${quoted(count)} is not a number of pupils`);
  const cohort = cohortFrom(count, beside.cohortShare && number(beside.cohortShare));
  if (isOfFew(measure, read.number, cohort) || read.status === "suppressed") return { measure: measure.key, ...hidden };
  if (read.number === null) return { measure: measure.key, ...hidden, status: none ? "not-published-this-year" : read.status };
  const [lower, upper] = [number(beside.lower), number(beside.upper)];
  if (lower !== null && upper !== null && Number(lower) > Number(upper)) say(beside.lower, `the lower limit, ${lower}, is above the upper one, ${upper}`);
  return { measure: measure.key, number: read.number, status: read.status, cohort, lower, upper };
}

/** How many pupils: as they were counted, or the part of them that a published, rounded percentage covers. */
function cohortFrom(count: string | null, share: string | null | undefined): number | null {
  if (count === null || share === null) return null;
  return Math.round(share === undefined ? Number(count) : (Number(count) * Number(share)) / 100);
}
