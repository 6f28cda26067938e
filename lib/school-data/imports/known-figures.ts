import { Prisma } from "@/lib/db/generated/client";
import { sameThing, saysTheSame } from "../published/compare";
import { firstCame } from "./first-came";

const same = Prisma.raw(saysTheSame);
const alike = Prisma.raw(sameThing);

/** The columns of a figure, for reading. */
const columns = Prisma.sql`f.id::text AS id, f."placeKind", f.place, f.pupils, f.measure, f."academicYear", f.number, f.status, f.cohort, f.lower, f.upper, f."recordedAt", f."importId"`;

/**
 * SQL: every figure of these places that counts for a trust, published for all or brought in by itself, with its source;
 * where both know one, the caller takes the one that was recorded last.
 */
export const figuresOf = (trustId: string, places: Prisma.Sql): Prisma.Sql => Prisma.sql`
  SELECT ${columns}, i.source, i."publishedOn", i."fileName" FROM published_figure f JOIN published_import i ON i.id = f."importId"
  WHERE f."supersededAt" IS NULL AND f.place IN (${places})
  UNION ALL
  SELECT ${columns}, i.source, i."publishedOn", i."fileName" FROM trust_figure f JOIN figure_import i ON i."trustId" = f."trustId" AND i.id = f."importId"
  WHERE f."trustId" = ${trustId}::uuid AND f."supersededAt" IS NULL AND f.place IN (${places})`;

/** SQL: the same, each with the moment since which what it says has been known here: a figure that comes again from another file is not new. */
export const figuresKnownSince = (trustId: string, places: Prisma.Sql): Prisma.Sql => Prisma.sql`
  SELECT k.*, min(k."recordedAt") OVER (PARTITION BY k."placeKind", k.place, k.measure, k.pupils, k."academicYear", k.number, k.status) AS "knownSince" FROM (${figuresOf(trustId, places)}) k`;

/**
 * SQL: the figures that an import keeps until they are in, as `sent`; those of them that may be written, as `staged`; and beside each the one that counts
 * now, if any, as `f`. A file that was brought in before has its place in the order from then: what a file that came after it says stays.
 */
export const stagedBesideKnown = (trustId: string, importId: string): Prisma.Sql => Prisma.sql`
  WITH ${firstCame(trustId, importId)},
  sent AS MATERIALIZED (
    SELECT s.* FROM figure_import i, jsonb_to_recordset(i.figures) AS s ("placeKind" text, place text, pupils text, measure text, "academicYear" text, number numeric, status text, cohort int, lower numeric, upper numeric)
    WHERE i."trustId" = ${trustId}::uuid AND i.id = ${importId}::uuid),
  known AS MATERIALIZED (
    SELECT DISTINCT ON (k.place, k.measure, k.pupils, k."academicYear") k.*, its.at >= this.at AND its.digest IS DISTINCT FROM this.digest AS later
    FROM (${figuresOf(trustId, Prisma.sql`SELECT place FROM sent`)}) AS k JOIN first_came its ON its.id = k."importId" JOIN first_came this ON this.id = ${importId}::uuid
    ORDER BY k.place, k.measure, k.pupils, k."academicYear", k."recordedAt" DESC),
  staged AS MATERIALIZED (SELECT s.* FROM sent s WHERE NOT EXISTS (SELECT FROM known f WHERE ${alike} AND f.later AND NOT ${same}))`;
