import { withTenant } from "@/lib/db/with-tenant";
import { NotFound } from "@/lib/errors";
import type { Viewer } from "@/lib/people/viewer";
import { asDate } from "@/lib/school-year/day";
import { academicYearOf } from "@/lib/school-year/half-term";
import { canArrangeTrust } from "./policy";

/** How far a trust is set up, as counts; the screen says it in words. */
export type SetUp = {
  schools: number; described: number; hubs: number; halfTerms: number; nextYear: number; people: number; withoutRole: number;
  leaders: number; led: number; wordsChosen: boolean; chiefExecutive: string | null; financeDirector: string | null;
};

/** One statement. @throws NotFound when the viewer may not arrange the trust */
export async function readSetUp(viewer: Viewer): Promise<SetUp> {
  if (!canArrangeTrust(viewer)) throw new NotFound();
  const { trustId } = viewer;
  const today = asDate(viewer.today);
  const year = academicYearOf(viewer.today);
  const [row] = await withTenant(viewer, (db) => db.$queryRaw<SetUp[]>`
    WITH held AS (SELECT r."personId", r.role FROM role_period r WHERE r."trustId" = ${trustId}::uuid AND r."startsOn" <= ${today}::date AND (r."endsOn" IS NULL OR r."endsOn" >= ${today}::date)),
    duty AS (SELECT a.duty, min(p.name) AS name FROM appointment a JOIN person p ON p."trustId" = a."trustId" AND p.id = a."personId"
      WHERE a."trustId" = ${trustId}::uuid AND a."startsOn" <= ${today}::date AND (a."endsOn" IS NULL OR a."endsOn" >= ${today}::date) GROUP BY a.duty),
    leader AS (SELECT DISTINCT h."personId" FROM held h WHERE h.role = 'principal')
    SELECT
      (SELECT count(*)::int FROM school s WHERE s."trustId" = ${trustId}::uuid AND s."leftOn" IS NULL) AS schools,
      (SELECT count(*)::int FROM school s WHERE s."trustId" = ${trustId}::uuid AND s."leftOn" IS NULL AND s."classStructure" <> '{}') AS described,
      (SELECT count(*)::int FROM hub h WHERE h."trustId" = ${trustId}::uuid) AS hubs,
      (SELECT count(*)::int FROM half_term t WHERE t."trustId" = ${trustId}::uuid AND t."academicYear" = ${year}) AS "halfTerms",
      (SELECT count(*)::int FROM half_term t WHERE t."trustId" = ${trustId}::uuid AND t."academicYear" = ${year + 1}) AS "nextYear",
      (SELECT count(*)::int FROM person p WHERE p."trustId" = ${trustId}::uuid) AS people,
      (SELECT count(*)::int FROM person p WHERE p."trustId" = ${trustId}::uuid AND p."suspendedAt" IS NULL AND p.id NOT IN (SELECT h."personId" FROM held h)) AS "withoutRole",
      (SELECT count(*)::int FROM leader) AS leaders,
      (SELECT count(*)::int FROM leader l WHERE EXISTS (SELECT FROM one_to_one o WHERE o."trustId" = ${trustId}::uuid AND o."leaderId" = l."personId"
        AND (o."endsOn" IS NULL OR o."endsOn" >= ${today}::date))) AS led,
      EXISTS (SELECT FROM audit_event e WHERE e."trustId" = ${trustId}::uuid AND e."subjectId" = ${trustId}::uuid AND e.what = 'words.saved') AS "wordsChosen",
      (SELECT d.name FROM duty d WHERE d.duty = 'chief_executive') AS "chiefExecutive",
      (SELECT d.name FROM duty d WHERE d.duty = 'finance_director') AS "financeDirector"`);
  if (!row) throw new NotFound();
  return row;
}
