import { readAskedOfMe } from "@/lib/asked/read-asked-of-me";
import { withTenant } from "@/lib/db/with-tenant";
import { readInstituteDesk } from "@/lib/institute/read-desk";
import type { Viewer } from "@/lib/viewers/viewer";
import { academicYearOf } from "@/lib/school-year/half-term";
import { asDate } from "@/lib/school-year/day";

/** What of the trust is set up, in figures. */
export type SetUpFacts = {
  schools: number;
  inHubs: number;
  people: number;
  halfTerms: number;
  withoutPrincipal: number;
  principals: number;
  withoutLead: number;
  chiefExecutive: boolean;
  financeDirector: boolean;
};

export type WithoutRole = { id: string; name: string };

/** What a trust administrator needs to see: how far set-up is, the last import, people without a role, what colleagues wait for, what of the institute is theirs. Five statements; nothing that anybody said. */
export function readAdministratorHome(viewer: Viewer) {
  const { trustId } = viewer;
  const today = asDate(viewer.today);
  return withTenant(viewer, async (db) => {
    const [facts] = await db.$queryRaw<[SetUpFacts]>`
      WITH held AS (
        SELECT r."personId", r."schoolId", r.role FROM role_period r
        WHERE r."trustId" = ${trustId}::uuid AND r."startsOn" <= ${today}::date AND (r."endsOn" IS NULL OR r."endsOn" >= ${today}::date)
      ), school_now AS (
        SELECT s.id, s."hubId" FROM school s WHERE s."trustId" = ${trustId}::uuid AND (s."leftOn" IS NULL OR s."leftOn" >= ${today}::date)
      ), duty_now AS (
        SELECT a.duty FROM appointment a
        WHERE a."trustId" = ${trustId}::uuid AND a."startsOn" <= ${today}::date AND (a."endsOn" IS NULL OR a."endsOn" >= ${today}::date)
      ), principal AS (SELECT DISTINCT h."personId" FROM held h WHERE h.role = 'principal')
      SELECT (SELECT count(*) FROM school_now)::int AS schools, (SELECT count("hubId") FROM school_now)::int AS "inHubs",
        (SELECT count(*) FROM person p WHERE p."trustId" = ${trustId}::uuid AND p."suspendedAt" IS NULL)::int AS people,
        (SELECT count(*) FROM half_term t WHERE t."trustId" = ${trustId}::uuid AND t."academicYear" = ${academicYearOf(viewer.today)})::int AS "halfTerms",
        (SELECT count(*) FROM school_now s WHERE NOT EXISTS (SELECT FROM held h WHERE h."schoolId" = s.id AND h.role = 'principal'))::int AS "withoutPrincipal",
        (SELECT count(*) FROM principal)::int AS principals,
        (SELECT count(*) FROM principal p WHERE NOT EXISTS (
          SELECT FROM one_to_one o WHERE o."trustId" = ${trustId}::uuid AND o."leaderId" = p."personId"
            AND o."startsOn" <= ${today}::date AND (o."endsOn" IS NULL OR o."endsOn" >= ${today}::date)))::int AS "withoutLead",
        EXISTS (SELECT FROM duty_now WHERE duty = 'chief_executive') AS "chiefExecutive",
        EXISTS (SELECT FROM duty_now WHERE duty = 'finance_director') AS "financeDirector"`;
    const withoutRole = await db.$queryRaw<(WithoutRole & { total: bigint })[]>`
      SELECT p.id, p.name, count(*) OVER () AS total FROM person p
      WHERE p."trustId" = ${trustId}::uuid AND p."suspendedAt" IS NULL AND NOT EXISTS (
        SELECT FROM role_period r WHERE r."trustId" = p."trustId" AND r."personId" = p.id
          AND (r."endsOn" IS NULL OR r."endsOn" >= ${today}::date))
      ORDER BY p.name LIMIT 8`;
    const lastImport = await db.rosterImport.findFirst({ where: { trustId, uploadedById: viewer.personId }, orderBy: { uploadedAt: "desc" } });
    const asked = await readAskedOfMe(db, viewer);
    const institute = await readInstituteDesk(db, viewer);
    return { facts, asked, institute, withoutRole: { shown: withoutRole, total: Number(withoutRole[0]?.total ?? 0) }, lastImport };
  });
}

export type AdministratorHome = Awaited<ReturnType<typeof readAdministratorHome>>;
