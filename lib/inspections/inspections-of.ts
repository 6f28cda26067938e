import { Prisma } from "@/lib/db/generated/client";
import type { Day } from "@/lib/school-year/day";
import { RENEWED } from "./frameworks";
import type { Inspection } from "./inspection";

/** An inspection as a school's page tells it: `past` is the school before it, where that was inspected. */
export type SchoolInspection = Pick<Inspection, "inspectionNumber" | "framework" | "kind" | "inspectedOn" | "publishedOn" | "judgements" | "outcome" | "concern"> & {
  past: { urn: string; name: string | null } | null;
  source: string;
  /** The day on which the file was published that tells of it. */
  fileOn: Day | null;
};

/** The newest file that lists every school's latest inspection under the renewed framework, so that one may say of a school that it had none. */
export type AllInspectionsFile = { source: string; fileOn: Day | null };

export type SchoolInspections = { found: SchoolInspection[]; all: AllInspectionsFile | null };

const day = (column: string) => Prisma.raw(`to_char(${column}, 'YYYY-MM-DD')`);

/**
 * SQL: the inspections of a school with a number, the latest first, as JSON: its own, those that the inspectorate lists under it, and those
 * of the schools from which it goes on. One that several files tell of counts once, as it was told last.
 */
export const inspectionsOf = (urn: Prisma.Sql): Prisma.Sql => Prisma.sql`
  (SELECT coalesce(jsonb_agg(jsonb_build_object('inspectionNumber', i."inspectionNumber", 'framework', i.framework, 'kind', i.kind, 'inspectedOn', ${day('i."inspectedOn"')}, 'publishedOn', ${day('i."publishedOn"')},
      'judgements', i.judgements, 'outcome', i.outcome, 'concern', i.concern, 'past', CASE WHEN i.urn <> ${urn} THEN jsonb_build_object('urn', i.urn, 'name', r.name) END,
      'source', m.source, 'fileOn', ${day('m."publishedOn"')}) ORDER BY i."inspectedOn" DESC, i."inspectionNumber"), '[]')
    FROM (SELECT DISTINCT ON (p."inspectionNumber") p.* FROM published_inspection p
      WHERE p."supersededAt" IS NULL AND (p."listedUrn" = ${urn} OR p.urn = ANY (ARRAY(SELECT ${urn} UNION ALL SELECT g."pastUrn" FROM register_past g WHERE g.urn = ${urn} AND g."goesOn")))
      ORDER BY p."inspectionNumber", p."listedUrn" = ${urn} DESC, p."recordedAt" DESC) i
    JOIN published_import m ON m.id = i."importId" LEFT JOIN register_school r ON r.urn = i.urn)`;

/** SQL: the newest file that lists every school's latest inspection under the renewed framework, as JSON; NULL where none was loaded. */
export const allInspectionsFile = Prisma.sql`
  (SELECT jsonb_build_object('source', a.source, 'fileOn', ${day('a."publishedOn"')}) FROM published_import a JOIN files_that_came(NULL) c USING (id) WHERE ${RENEWED.key} = ANY (a."allOf")
    ORDER BY coalesce(c."publishedOn", (c."firstCame" AT TIME ZONE 'Europe/London')::date) DESC, c."firstCame" DESC LIMIT 1)`;
