import { Prisma } from "@/lib/db/generated/client";
import type { TenantDb } from "@/lib/db/with-tenant";
import type { Viewer } from "@/lib/viewers/viewer";
import type { PupilGroup } from "../pupils";
import { hideThirds } from "../series/hide-thirds";
import type { Value } from "../value";
import { sameThing, saysTheSame } from "../published/compare";
import { type CameBefore, cameBefore } from "./first-came";
import { countOf, stagedBesideKnown, withoutTied } from "./known-figures";

/** How many figures of a school (or of England, without one) are new, changed, as they were, and as a file says that came after this one first did. */
export type PlannedSchool = { schoolId: string | null; name: string; added: number; changed: number; same: number; later: number };
export type PlannedChange = { place: string; measure: string; pupils: PupilGroup; academicYear: string; before: Value; after: Value };
export type FigurePlan = { schools: PlannedSchool[]; changes: PlannedChange[]; absent: string[]; before: CameBefore | null };

/** As many changes as anybody reads one by one; all are counted. */
export const CHANGES_SHOWN = 50;

const same = Prisma.raw(saysTheSame);
const alike = Prisma.raw(sameThing);

type OfGroup = Value & { measure: string; pupils: PupilGroup };
type ChangeRow = Omit<PlannedChange, "before" | "after"> & { now: OfGroup[]; then: OfGroup[] };

/** SQL: what counts now and what would count then, as `now_shown` and `then_shown`, each without what a hidden figure beside it hides. */
const shown = Prisma.sql`,
  now_shown AS MATERIALIZED (${withoutTied(Prisma.sql`SELECT * FROM known`)}),
  then_shown AS MATERIALIZED (${withoutTied(Prisma.sql`
    SELECT place, pupils, measure, "academicYear", status, number, cohort, lower, upper FROM staged
    UNION ALL SELECT f.place, f.pupils, f.measure, f."academicYear", f.status, f.number, f.cohort, f.lower, f.upper FROM known f WHERE NOT EXISTS (SELECT FROM staged s WHERE ${alike})`)})`;

/** SQL: a changed figure's fellows, the same and the count or rate tied to it of each group of pupils. */
const groupsIn = (from: Prisma.Sql) => Prisma.sql`(
  SELECT json_agg(json_build_object('measure', o.measure, 'pupils', o.pupils, 'number', o.number, 'status', o.status, 'cohort', o.cohort)) FROM ${from} o
  WHERE o.place = s.place AND o."academicYear" = s."academicYear" AND ${countOf(Prisma.sql`o.measure`)} = ${countOf(Prisma.sql`s.measure`)})`;

/** A change as pages show it before and after: what they hide of one group so that another cannot be worked out is hidden here as well. */
function asPagesShow({ now, then, ...change }: ChangeRow): PlannedChange {
  const { measure, academicYear, pupils } = change;
  const said = (groups: readonly OfGroup[]): Value => {
    const found = hideThirds(groups.map((one) => ({ ...one, academicYear, lower: null, upper: null }))).find((one) => one.measure === measure && one.pupils === pupils);
    return { number: found?.number ?? null, status: found?.status ?? "not-available", cohort: found?.cohort ?? null };
  };
  return { ...change, before: said(now), after: said(then) };
}

/** What bringing a file in would do, as things stand: three statements. A school goes by every number that it has had. */
export async function planFigures(db: TenantDb, { trustId }: Viewer, importId: string): Promise<FigurePlan> {
  const beside = stagedBesideKnown(trustId, importId);
  const schools = await db.$queryRaw<(PlannedSchool & { there: boolean })[]>`${beside},
    numbers AS (SELECT s.id, s.name, s.urn AS place FROM school s WHERE s."trustId" = ${trustId}::uuid AND s."leftOn" IS NULL
      UNION SELECT s.id, s.name, p."pastUrn" FROM school s JOIN register_past p ON p.urn = s.urn AND p."goesOn" WHERE s."trustId" = ${trustId}::uuid AND s."leftOn" IS NULL
      UNION SELECT NULL, 'England', 'E92000001')
    SELECT n.id AS "schoolId", n.name, count(o.place) > 0 AS there, (count(o.place) - count(s.place))::int AS later,
      count(s.place) FILTER (WHERE f.id IS NULL)::int AS added,
      count(s.place) FILTER (WHERE f.id IS NOT NULL AND NOT ${same})::int AS changed,
      count(s.place) FILTER (WHERE f.id IS NOT NULL AND ${same})::int AS same
    FROM numbers n LEFT JOIN sent o ON o.place = n.place
      LEFT JOIN staged s ON s.place = o.place AND s.measure = o.measure AND s.pupils = o.pupils AND s."academicYear" = o."academicYear" LEFT JOIN known f ON ${alike}
    GROUP BY n.id, n.name ORDER BY n.id IS NULL, n.name`;
  const changes = await db.$queryRaw<ChangeRow[]>`${beside}${shown}
    SELECT coalesce((SELECT name FROM school WHERE "trustId" = ${trustId}::uuid AND urn = s.place), CASE s."placeKind" WHEN 'country' THEN 'England' ELSE 'URN ' || s.place END) AS place,
      s.measure, s.pupils, s."academicYear", ${groupsIn(Prisma.sql`now_shown`)} AS now, ${groupsIn(Prisma.sql`then_shown`)} AS then
    FROM staged s JOIN known f ON ${alike}
    WHERE NOT ${same}
    ORDER BY 1, s.measure, s.pupils LIMIT ${CHANGES_SHOWN}`;
  return {
    schools: schools.filter(({ there }) => there),
    absent: schools.filter(({ there, schoolId }) => !there && schoolId !== null).map(({ name }) => name),
    changes: changes.map(asPagesShow),
    before: await cameBefore(db, trustId, importId),
  };
}
