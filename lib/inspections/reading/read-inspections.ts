import { type FileSource, inspect } from "@/lib/csv/reading/inspect";
import { type Problem, PROBLEMS_KEPT, refuse } from "@/lib/csv/reading/problem";
import { FIRST_ROWS, readRows, shapesOf } from "@/lib/csv/reading/read-rows";
import { watchTheEnd } from "@/lib/csv/reading/whole-to-the-end";
import type { InspectionEdition } from "../edition";
import type { Inspection } from "../inspection";
import { placeHeadings, type PlacedInspections } from "./place-headings";
import { inspectionReader } from "./read-row";

const MOST_ROWS = 200_000;

/** What was found in a file, beside its inspections. */
export type InspectionReport = { edition: InspectionEdition; digest: string; rows: number; unknown: string[]; missing: string[]; problems: Problem[]; problemCount: number };

type Opened = { placed: PlacedInspections; row: number; rows: AsyncGenerator<string[]>; digest: string };

/** Of the editions that know a file the one to which least of it is unknown. */
const fitsBetter = (one: PlacedInspections, other: PlacedInspections) => one.unknown.length - other.unknown.length || one.missing.length - other.missing.length;

/** The file at its headings, which may have a title above them; undefined when no edition knows them. */
async function open(source: FileSource, editions: readonly InspectionEdition[]): Promise<Opened | undefined> {
  const inspected = await inspect(source);
  for (const shape of shapesOf(inspected, editions)) {
    const rows = readRows(source, shape);
    for (let row = 1; row <= FIRST_ROWS; row += 1) {
      const { value: cells, done } = await rows.next();
      if (done) break;
      const placed = editions.flatMap((edition) => placeHeadings(edition, cells) ?? []).toSorted(fitsBetter)[0];
      if (placed) return { placed, row, rows, digest: inspected.digest };
    }
    await rows.return(undefined);
  }
  return undefined;
}

/** The edition that knows a file by its headings; undefined when it is another kind of file. @throws FileRefused when it cannot be read at all */
export async function inspectionEditionOf(source: FileSource, editions: readonly InspectionEdition[]): Promise<InspectionEdition | undefined> {
  const opened = await open(source, editions);
  await opened?.rows.return(undefined);
  return opened?.placed.edition;
}

/**
 * Streams a file's inspections in batches. A file with a problem yields them all the same; whoever writes them takes all or nothing.
 * @returns what was found; undefined when it is another kind of file
 * @throws FileRefused when it cannot be read at all
 */
export async function* readInspections(source: FileSource, editions: readonly InspectionEdition[], batchRows = 500): AsyncGenerator<Inspection[], InspectionReport | undefined> {
  const opened = await open(source, editions);
  if (!opened) return undefined;
  const { placed, digest, rows } = opened;
  const report: InspectionReport = { edition: placed.edition, digest, rows: 0, unknown: placed.unknown, missing: placed.missing, problems: [], problemCount: 0 };
  const note = (...problems: Problem[]) => {
    report.problemCount += problems.length;
    report.problems.push(...problems.slice(0, Math.max(0, PROBLEMS_KEPT - report.problems.length)));
  };
  const read = inspectionReader(placed);
  const seen = new Map<string, number>();
  let batch: Inspection[] = [];
  const end = watchTheEnd(placed.width);
  let row = opened.row;
  for await (const cells of rows) {
    row += 1;
    end.saw(cells, row);
    if (cells.every((cell) => cell.trim() === "")) continue;
    if ((report.rows += 1) > MOST_ROWS) refuse(`The file has more than ${MOST_ROWS.toLocaleString("en-GB")} rows.`, row);
    if (cells.slice(placed.width).some((cell) => cell.trim() !== "")) note({ row, column: null, words: `this row has ${cells.length} cells under ${placed.width} headings` });
    const { inspections, problems } = read(cells, row);
    note(...problems);
    for (const one of inspections) {
      const key = `${one.inspectionNumber} ${one.listedUrn}`;
      const before = seen.get(key);
      if (before === undefined) seen.set(key, row);
      else note({ row, column: null, words: `inspection ${one.inspectionNumber} of ${one.listedUrn} stands in row ${before} as well` });
    }
    batch.push(...inspections);
    if (row % batchRows > 0) continue;
    yield batch;
    batch = [];
  }
  if (report.rows === 0) refuse("The file has headings and nothing under them.");
  end.refuseIfCutOff();
  yield batch;
  return report;
}
