import type { Day } from "@/lib/school-year/day";
import { type AcademicYear, findAcademicYear, yearEnding } from "../academic-year";
import type { Edition } from "../editions/edition";
import { chooseEdition, type PlacedEdition } from "../editions/place-columns";
import { publishedOnBy } from "../editions/published-on";
import type { Figure } from "./figure";
import { inspect, type FileSource, type Inspected } from "@/lib/csv/reading/inspect";
import { FileRefused, type Problem, PROBLEMS_KEPT, quoted, refuse } from "@/lib/csv/reading/problem";
import { FIRST_ROWS, readRows, type Shape, shapesOf } from "@/lib/csv/reading/read-rows";
import { watchTheEnd } from "@/lib/csv/reading/whole-to-the-end";
import { listed } from "@/lib/words";
import { rowReader } from "./read-row";

const MOST_ROWS = 1_000_000;

/** What was found in a file, beside its figures. */
export type FileReport = {
  edition: { key: string; version: number; name: string; source: string };
  digest: string;
  academicYears: AcademicYear[];
  /** The day of publication that its edition knows for these years. */
  publishedOn: Day | null;
  rows: number;
  /** Rows of other kinds than the edition reads. */
  passedOver: number;
  /** Rows with fewer cells than there are headings: what is missing counts as empty. */
  shortRows: number;
  unknown: string[];
  missing: string[];
  problems: Problem[];
  problemCount: number;
};

type Named = Pick<Edition, "name" | "recognisedBy">;
/** `others` are kinds of files that are read elsewhere, to be named where a file is none. */
export type FiguresFile = { source: FileSource; name: string; editions: readonly Edition[]; year?: AcademicYear | undefined; others?: readonly Named[] | undefined };
export type FigureBatch = { figures: Figure[]; rows: number };

function yearOf({ edition, headingYear }: PlacedEdition, { name, year }: FiguresFile): AcademicYear | undefined {
  if (edition.year.from === "column") return undefined;
  if (edition.year.from === "fixed") return edition.year.year;
  const found = edition.year.from === "headings" && headingYear ? yearEnding(headingYear) : (year ?? findAcademicYear(name));
  if (!found) return refuse("Neither the file nor its name says which academic year it is about. Choose the year and send it again.");
  if (edition.years.length > 0 && !edition.years.includes(found)) refuse(`Braid knows the columns of this file for ${edition.years.join(", ")}, and not for ${found}. It needs an edition for that year.`);
  return found;
}

type Opened = { placed: PlacedEdition; width: number; row: number; rows: AsyncGenerator<string[]> };

/** The file at its headings, in the first shape in which an edition knows them. */
async function open(file: FiguresFile, inspected: Inspected): Promise<Opened> {
  let first: string[] | undefined;
  for (const shape of shapesOf(inspected, file.editions)) {
    const rows = readRows(file.source, shape);
    for (let row = 1; row <= FIRST_ROWS; row += 1) {
      const { value: cells, done } = await rows.next();
      if (done) break;
      first ??= cells;
      const placed = chooseEdition(file.editions.filter((edition) => edition.file.headingRow === row && fits(edition, shape)), cells);
      if (placed) return { placed, width: cells.length, row, rows };
    }
    await rows.return(undefined);
  }
  return unknownFile([...file.editions, ...(file.others ?? [])], first ?? []);
}

const fits = ({ file: { encoding, delimiter } }: Edition, shape: Shape) => [shape.encoding, "detect"].includes(encoding) && [shape.delimiter, "detect"].includes(delimiter);

function unknownFile(editions: readonly Named[], headings: readonly string[]): never {
  const begin = headings.filter((heading) => heading.trim() !== "").slice(0, 4).map(quoted);
  const words = `Braid does not know this file by its headings${begin.length > 0 ? `, which begin ${listed(begin)}` : ""}. Send it as it was downloaded: a table made from it, or a title above its headings, is another file.`;
  throw new FileRefused({ row: 1, column: null, words }, editions.map(({ name, recognisedBy }) => `${name} (${recognisedBy.join(", ")})`));
}

/** A file's rows understood one by one, so that nothing is kept but what stands twice and what is wrong. */
function understanding(placed: PlacedEdition, file: FiguresFile, report: FileReport, width: number) {
  const read = rowReader(placed, yearOf(placed, file));
  const seen = new Map<string, number>();
  const note = (...problems: Problem[]) => {
    report.problemCount += problems.length;
    report.problems.push(...problems.slice(0, Math.max(0, PROBLEMS_KEPT - report.problems.length)));
  };
  return (cells: string[], row: number): Figure[] => {
    if (cells.every((cell) => cell.trim() === "")) return [];
    if ((report.rows += 1) > MOST_ROWS) refuse(`The file has more than ${MOST_ROWS.toLocaleString("en-GB")} rows.`, row);
    const extra = cells.slice(width).some((cell) => cell.trim() !== "");
    if (extra) note({ row, column: null, words: `this row has ${cells.length} cells under ${width} headings` });
    if (cells.length < width) report.shortRows += 1;
    const understood = extra ? "passed over" : read(cells, row);
    if (understood === "passed over") {
      report.passedOver += extra ? 0 : 1;
      return [];
    }
    note(...understood.problems);
    const [first] = understood.figures;
    const key = first && `${first.placeKind} ${first.place} ${placed.edition.pupils ? first.pupils : ""} ${first.academicYear}`;
    const before = key === undefined ? undefined : seen.get(key);
    if (before !== undefined) note({ row, column: null, words: `${first?.place} stands in row ${before} as well` });
    if (key !== undefined && before === undefined) seen.set(key, row);
    if (first && !report.academicYears.includes(first.academicYear)) report.academicYears.push(first.academicYear);
    return understood.figures;
  };
}

/**
 * Streams a file's figures in batches, in the memory of one batch, and returns what was found. A file with a problem yields figures
 * all the same; whoever writes them takes all or nothing.
 * @throws FileRefused when it cannot be read as a file of figures at all
 */
export async function* readFigures(file: FiguresFile, batchRows = 200): AsyncGenerator<FigureBatch, FileReport> {
  const inspected = await inspect(file.source);
  const { placed, width, row: headingRow, rows } = await open(file, inspected);
  const { key, version, name, source } = placed.edition;
  const report: FileReport = {
    edition: { key, version, name, source }, digest: inspected.digest, academicYears: [], publishedOn: null, rows: 0, passedOver: 0, shortRows: 0,
    unknown: placed.unknown, missing: placed.missing, problems: [], problemCount: 0,
  };
  const understood = understanding(placed, file, report, width);
  const end = watchTheEnd(width);
  let batch: Figure[] = [];
  let row = headingRow;
  for await (const cells of rows) {
    row += 1;
    end.saw(cells, row);
    batch.push(...understood(cells, row));
    if (row % batchRows > 0) continue;
    yield { figures: batch, rows: report.rows };
    batch = [];
  }
  if (report.rows === 0) refuse("The file has headings and nothing under them.");
  end.refuseIfCutOff();
  yield { figures: batch, rows: report.rows };
  report.publishedOn = publishedOnBy(placed.edition, report.academicYears);
  return report;
}
