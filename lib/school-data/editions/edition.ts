import { z } from "zod";
import { findMeasure } from "../measures/measures";
import { pupilGroupKeys } from "../pupils";
import { valueStatuses } from "../value";
import { inLines } from "@/lib/editions/in-lines";

const column = z.string().trim().min(1, "A column needs its name").max(200);
const names = z.array(column).min(1, "A column needs at least one name");
/** A column under its name, or under any of the names that it has had: the first that a file has. */
const columnNames = z.union([column, names]);
const year = z.string().regex(/^20\d\d\/\d\d$/, "An academic year is written 2018/19");
const day = z.iso.date("A publication date is written 2019-12-13");
const key = z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, "A key has small letters, figures and hyphens").max(80);
const status = z.enum(valueStatuses, { error: `A code stands for one of: ${valueStatuses.join(", ")}` });

/** A column that holds a measure, under any of the names it has had. */
const measured = z.strictObject({
  names,
  measure: z.string().refine((name) => findMeasure(name) !== undefined, { error: (issue) => `Braid knows no measure '${String(issue.input)}'` }),
  pupils: z.enum(pupilGroupKeys).default("all"),
  /** The columns beside it that say how many pupils, or which percentage of how many, and between which limits its publisher is sure. */
  cohort: z.union([columnNames, z.strictObject({ share: columnNames, of: columnNames })]).optional(),
  lower: columnNames.optional(),
  upper: columnNames.optional(),
  /** Words that stand for numbers, such as the grades of an inspection. */
  words: z.record(z.string(), z.number()).optional(),
});

/** Which rows are read, and whose figures they hold: a school by its URN, or an area by its code. */
const rows = z.strictObject({
  where: z.record(column, z.array(z.string()).min(1)).default({}),
  place: z.enum(["school", "council", "region", "country"]),
  code: z.union([z.strictObject({ column: columnNames }), z.strictObject({ fixed: z.string().min(1).max(20) })]),
  /** Where the column of pupils says something else in these rows, such as a school's phase. */
  pupils: z.enum(pupilGroupKeys).optional(),
});

/** Where the academic year stands: in a column, in headings such as Pupils_2024 ({year} is the year in which it ends), or in the file's name, else it is asked for. */
const yearFrom = z.discriminatedUnion("from", [
  z.strictObject({ from: z.literal("column"), column: columnNames }),
  z.strictObject({ from: z.literal("headings") }),
  z.strictObject({ from: z.literal("file-name") }),
  z.strictObject({ from: z.literal("fixed"), year }),
]);

/** What one kind of file looks like and what its columns mean: data, so that a new year needs no release. */
export const editionSchema = z.strictObject({
  key,
  version: z.int().min(1),
  name: z.string().trim().min(1).max(200),
  source: z.string().trim().min(1).max(200),
  /** The years it is known to fit; a file of another year is taken for another edition. Empty: any. */
  years: z.array(year).default([]),
  published: z.record(year, day).default({}),
  file: z.strictObject({
    encoding: z.enum(["detect", "utf-8", "windows-1252"]).default("detect"),
    delimiter: z.enum(["detect", ",", ";", "\t"]).default("detect"),
    headingRow: z.int().min(1).max(20).default(1),
  }).prefault({}),
  recognisedBy: z.array(column).min(2, "Name at least two columns that only this file has together"),
  year: yearFrom,
  rows: z.array(rows).min(1, "Say which rows are read"),
  pupils: z.strictObject({ column: columnNames, values: z.record(z.string(), z.enum(pupilGroupKeys)) }).optional(),
  columns: z.array(measured).min(1, "Name at least one column that holds a measure"),
  /** Columns that are known and not read; * stands for any text. */
  leftAside: z.array(column).default([]),
  /** What a cell says instead of a number, in any case; the empty one is ''. */
  codes: z.record(z.string(), z.union([status, z.strictObject({ number: z.number() })])).default({}),
});

export type Edition = z.infer<typeof editionSchema>;
export type ColumnNames = z.infer<typeof columnNames>;
export type MeasuredColumn = Edition["columns"][number];

/** @returns the edition, or what is wrong with its description, line by line in words */
export function readEdition(written: unknown): { edition: Edition } | { wrong: string[] } {
  const read = editionSchema.safeParse(written);
  return read.success ? { edition: read.data } : { wrong: inLines(read.error) };
}
