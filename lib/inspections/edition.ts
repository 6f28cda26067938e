import { z } from "zod";
import { frameworks, type Scale, scaleNames, scales } from "./frameworks";

const column = z.string().trim().min(1, "A column needs its name").max(200);
const areaKeys = new Set(frameworks.flatMap(({ areas }) => areas.map(({ key }) => key)));

const area = z.strictObject({
  names: z.array(column).min(1, "A column needs at least one name"),
  area: z.string().refine((key) => areaKeys.has(key), { error: (issue) => `Braid knows no area '${String(issue.input)}' of an inspection` }),
  /** The column that says on which day it was graded, where that was another day than the inspection's. */
  on: column.optional(),
});

/** One of the inspections that a row tells of; a row without its number tells of none. */
const inspection = z.strictObject({
  kind: z.enum(["report-card", "graded", "ungraded"]),
  number: column,
  /** Under which number the school was inspected: the first of these that says one. */
  urn: z.array(column).min(1),
  on: column,
  published: column.optional(),
  areas: z.array(area).default([]),
  outcome: column.optional(),
  concern: column.optional(),
});

/** Words of a file in the words of a scale; a word that no scale has is a mistake in the description. */
const words = z.partialRecord(z.enum(scaleNames), z.record(z.string(), z.string())).superRefine((said, context) => {
  for (const [scale, meanings] of Object.entries(said))
    for (const meaning of Object.values(meanings ?? {}))
      if (!(meaning in scales[scale as Scale])) context.addIssue({ code: "custom", path: [scale], message: `'${meaning}' is no word of the scale ${scale}` });
});

/** What one kind of file of inspections looks like: data, as the editions of figures are. */
export const inspectionEditionSchema = z.strictObject({
  key: z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, "A key has small letters, figures and hyphens").max(80),
  version: z.int().min(1),
  name: z.string().trim().min(1).max(200),
  source: z.string().trim().min(1).max(200),
  file: z.strictObject({ encoding: z.enum(["detect", "utf-8", "windows-1252"]).default("detect"), delimiter: z.enum(["detect", ",", ";", "\t"]).default("detect") }).prefault({}),
  recognisedBy: z.array(column).min(2, "Name at least two columns that only this file has together"),
  /** The school under which a row is listed today. */
  school: column,
  inspections: z.array(inspection).min(1, "Say which inspections a row tells of"),
  /** Frameworks of which it lists every school's latest inspection, so that a school that is not in it has had none. */
  allOf: z.array(z.enum(["renewed-2025"])).default([]),
  words,
  /** Cells that say nothing. */
  nothing: z.array(z.string()).default([""]),
  leftAside: z.array(column).default([]),
});

export type InspectionEdition = z.infer<typeof inspectionEditionSchema>;
