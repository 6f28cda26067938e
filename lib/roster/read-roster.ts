import { z } from "zod";
import { fold } from "@/lib/csv/fold";
import { readTable } from "@/lib/csv/read-table";
import { plain } from "@/lib/csv/write-csv";
import { headings } from "./columns";
import { findColumns } from "./find-columns";
import { type Problem, readRow, type RosterRow } from "./read-row";

/** More than any trust employs: 80 schools of 150. */
const MOST_ROWS = 20_000;

export type Known = { schools: readonly { id: string; name: string; urn: string }[]; words: Record<string, string> };
/** `managerColumn` is how the file heads its line managers, where it has them. */
export type ReadRoster = { rows: RosterRow[]; problems: Problem[]; managerColumn?: string | undefined };

const fileProblem = (words: string): ReadRoster => ({ rows: [], problems: [{ row: null, column: null, words }] });

/**
 * Reads a staff file: what it says row by row, or every problem with its row and column in plain words.
 * Rows are numbered as a spreadsheet shows them. A file with a problem has no rows: it is taken whole or not at all.
 */
export function readRoster(bytes: Uint8Array, known: Known): ReadRoster {
  const table = readTable(bytes);
  if ("wrong" in table) return fileProblem(table.wrong);
  const [first, ...body] = table.rows;
  if (!first || first.every((cell) => cell === "")) return fileProblem("The file is empty, or its first row is not the headings.");
  const found = findColumns(first);
  if ("missing" in found) return fileProblem(`There is no column for ${found.missing}. The headings should be: ${headings.join(", ")}.`);
  if (body.length > MOST_ROWS) return fileProblem(`The file has more than ${MOST_ROWS.toLocaleString("en-GB")} rows.`);
  const rows: RosterRow[] = [];
  const problems: Problem[] = [];
  const bySchool = schoolFinder(known.schools);
  for (const [index, cells] of body.entries()) {
    if (cells.every((cell) => cell === "")) continue;
    const read = readRow({ row: index + 2, cells: cells.map(plain), found, bySchool, words: known.words });
    if (read.row) rows.push(read.row);
    problems.push(...read.problems);
  }
  const managerColumn = found.manager?.heading;
  problems.push(...oneNameEach(rows), ...oneManagerEach(rows, managerColumn ?? null));
  if (rows.length === 0 && problems.length === 0) return fileProblem("The file has headings and nobody under them.");
  return { rows: problems.length > 0 ? [] : rows, problems, managerColumn };
}

/** Finds a school by URN or name; undefined when there is none or more than one. */
function schoolFinder(schools: Known["schools"]) {
  const found = new Map<string, string | null>();
  for (const { id, name, urn } of schools) {
    found.set(urn, id);
    found.set(fold(name), found.has(fold(name)) ? null : id);
  }
  return (written: string) => found.get(written) ?? found.get(fold(written));
}

/** One address is one person, so it has one name. */
function oneNameEach(rows: readonly RosterRow[]): Problem[] {
  const first = new Map<string, RosterRow>();
  return rows.flatMap((row) => {
    const before = first.get(row.email);
    if (!before) first.set(row.email, row);
    return before && before.name !== row.name ? [{ row: row.row, column: "Name", words: `‘${row.name}’ has the same e-mail address as ‘${before.name}’ in row ${before.row}` }] : [];
  });
}

/** Somebody with two rows has one line manager. */
function oneManagerEach(rows: readonly RosterRow[], column: string | null): Problem[] {
  const first = new Map<string, RosterRow>();
  return rows.flatMap((row) => {
    const before = first.get(row.email);
    if (!before && row.manager) first.set(row.email, row);
    return before && row.manager && before.manager !== row.manager ? [{ row: row.row, column, words: `‘${row.name}’ has another line manager in row ${before.row}` }] : [];
  });
}

/** The rows as they were kept. */
export const keptRows = z.array(z.object({
  row: z.number(), name: z.string(), email: z.string(), role: z.string().nullable(), schoolId: z.string().nullable(), startsOn: z.string().nullable(), endsOn: z.string().nullable(), manager: z.string().nullable().default(null),
}));
