import { Prisma } from "@/lib/db/generated/client";
import { measures } from "../measures/measures";

const byPhase = measures.filter(({ besidePhase }) => besidePhase).map(({ key }) => key);
const counts = measures.filter(({ unit }) => unit === "pupils").map(({ key }) => key);

/** SQL: the schools that a school `s` stands among, as pupils are named; NULL where its phase says none. */
export const phaseOf = Prisma.sql`CASE WHEN s.phase IN ('Primary', 'Middle deemed primary') THEN 'primary' WHEN s.phase IN ('Secondary', 'Middle deemed secondary') THEN 'secondary' WHEN s.kind ILIKE '%special%' THEN 'special' END`;

/** SQL: the schools of a trust that a school `s` stands among: the same, else those of its phase as the register names it; NULL where that names none. */
export const amongOf = Prisma.sql`coalesce(${phaseOf}, nullif(s.phase, 'Not applicable'))`;

/** SQL: of which pupils England's figure is that stands beside one of a school: the same, or its phase's where phases are too unlike to be one; NULL for numbers of pupils, since a country's stands beside no school's. */
export const besidePupils = (measure: Prisma.Sql, pupils: Prisma.Sql, phase: Prisma.Sql): Prisma.Sql =>
  Prisma.sql`CASE WHEN ${measure} = ANY (${counts}::text[]) THEN NULL WHEN ${pupils} = 'all' AND ${measure} = ANY (${byPhase}::text[]) THEN ${phase} ELSE ${pupils} END`;
