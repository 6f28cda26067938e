import { Prisma } from "@/lib/db/generated/client";
import { measures } from "../measures/measures";
import { sameThing, saysTheSame } from "../published/compare";
import { filesThatCame, firstCame } from "./first-came";

const same = Prisma.raw(saysTheSame);
const alike = Prisma.raw(sameThing);

/** The columns of a figure, for reading. */
const columns = Prisma.sql`f.id::text AS id, f."placeKind", f.place, f.pupils, f.measure, f."academicYear", f.number, f.status, f.cohort, f.lower, f.upper, f."recordedAt", f."importId"`;

/** SQL: every figure of these places that a trust knows, published for all or brought in by itself, with its source. */
const figuresOf = (trustId: string, places: Prisma.Sql): Prisma.Sql => Prisma.sql`
  SELECT ${columns}, i.source, i."publishedOn" FROM published_figure f JOIN published_import i ON i.id = f."importId"
  WHERE f."supersededAt" IS NULL AND f.place IN (${places})
  UNION ALL
  SELECT ${columns}, i.source, i."publishedOn" FROM trust_figure f JOIN figure_import i ON i."trustId" = f."trustId" AND i.id = f."importId"
  WHERE f."trustId" = ${trustId}::uuid AND f."supersededAt" IS NULL AND f.place IN (${places})`;

/**
 * SQL: of these places the figures that count for a trust now, as they are kept, one of a thing: where a file for all and one of its own both say it, what the
 * file says that first came last. Each with the moment since which what it says has been known here: a figure that comes again from another file is not new.
 */
const whatCounts = (trustId: string, places: Prisma.Sql, some: Prisma.Sql = Prisma.sql`true`): Prisma.Sql => Prisma.sql`
  SELECT DISTINCT ON (k.place, k.measure, k.pupils, k."academicYear") k.*, its.digest, its."firstCame",
    min(k."recordedAt") OVER (PARTITION BY k."placeKind", k.place, k.measure, k.pupils, k."academicYear", k.number, k.status) AS "knownSince"
  FROM (${figuresOf(trustId, places)}) k JOIN ${filesThatCame(trustId)} its ON its.id = k."importId" WHERE ${some}
  ORDER BY k.place, k.measure, k.pupils, k."academicYear", its."firstCame" DESC, k."recordedAt" DESC`;

const rates = measures.flatMap(({ key, rateOf }) => (rateOf ? [{ key, rateOf }] : []));
/** SQL: the count of a rate; any other measure itself. */
export const countOf = (measure: Prisma.Sql): Prisma.Sql => Prisma.sql`CASE ${measure} ${Prisma.join(rates.map(({ key, rateOf }) => Prisma.sql`WHEN ${key}::text THEN ${rateOf}::text`), " ")} ELSE ${measure} END`;

/** These measures and those whose figures may hide theirs: the count of a rate, and the rate of a count. */
const withTheirTies = (keys: readonly string[]): string[] => [...keys, ...rates.flatMap(({ key, rateOf }) => (keys.includes(key) ? [rateOf] : keys.includes(rateOf) ? [key] : []))];

const unless = (column: string): Prisma.Sql => Prisma.sql`CASE WHEN NOT t.tied THEN t.${Prisma.raw(column)} END AS ${Prisma.raw(column)}`;

/**
 * SQL: figures without those that give a hidden one away: of a count and its rate, each the other over the cohort, neither is shown where the other is hidden.
 * It goes by what counts now, so that a file that corrects one of the two reaches the other as well. `more` are further columns, of `t`.
 */
export const withoutTied = (figures: Prisma.Sql, more: Prisma.Sql = Prisma.empty): Prisma.Sql => Prisma.sql`
  SELECT t.place, t.pupils, t.measure, t."academicYear", CASE WHEN t.tied THEN 'suppressed' ELSE t.status END AS status, ${unless("number")}, ${unless("cohort")}, ${unless("lower")}, ${unless("upper")} ${more}
  FROM (SELECT w.*, w.number IS NOT NULL AND bool_or(w.status = 'suppressed') OVER (PARTITION BY w.place, w.pupils, w."academicYear", ${countOf(Prisma.sql`w.measure`)}) AS tied FROM (${figures}) w) t`;

/** SQL: of these places the figures that count for a trust now, as they may be shown: one of a place, measure, group and year, with its source and since when it has been known here; `only` in some measures. */
export const figuresThatCount = (trustId: string, places: Prisma.Sql, only?: readonly string[]): Prisma.Sql =>
  withoutTied(whatCounts(trustId, places, only && Prisma.sql`k.measure = ANY (${withTheirTies(only)}::text[])`), Prisma.sql`, t.source, t."publishedOn", t."knownSince"`);

/**
 * SQL: the figures that an import keeps until they are in, as `sent`; those of them that may be written, as `staged`; and beside each the one that counts
 * now, if any, as `f`, as they are kept. A file that was brought in before has its place in the order from then: what a file that came after it says stays.
 */
export const stagedBesideKnown = (trustId: string, importId: string): Prisma.Sql => Prisma.sql`
  WITH this AS MATERIALIZED (SELECT i.digest, i.figures, ${firstCame(trustId, importId)} AS "firstCame" FROM figure_import i WHERE i."trustId" = ${trustId}::uuid AND i.id = ${importId}::uuid),
  sent AS MATERIALIZED (
    SELECT s.* FROM this, jsonb_to_recordset(this.figures) AS s ("placeKind" text, place text, pupils text, measure text, "academicYear" text, number numeric, status text, cohort int, lower numeric, upper numeric)),
  known AS MATERIALIZED (
    SELECT k.*, k."firstCame" >= this."firstCame" AND k.digest IS DISTINCT FROM this.digest AS later
    FROM (${whatCounts(trustId, Prisma.sql`SELECT place FROM sent`)}) k, this),
  staged AS MATERIALIZED (SELECT s.* FROM sent s WHERE NOT EXISTS (SELECT FROM known f WHERE ${alike} AND f.later AND NOT ${same}))`;
