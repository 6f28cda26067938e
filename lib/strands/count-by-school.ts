import type { TenantDb } from "@/lib/db/with-tenant";
import { asDate } from "@/lib/school-year/day";
import type { HalfTermShown } from "./half-terms-shown";
import { liveRecords } from "./live-records";
import { isComponent, type Strand, strandOf, strands } from "./strands";

/** `signedReviewId` is the review of the half term that was signed off, if it was. */
export type SchoolStrands = { schoolId: string; school: string; byStrand: Record<Strand, number>; signedReviewId: string | null };

type Row = { id: string; name: string; component: string | null; count: bigint; signed: string | null };

/**
 * Each of the trust's schools of the day with its live records of one half term by strand, by name; schools without any are there with noughts.
 * A check-in about two schools counts for both; what is the whole trust's counts for none. One statement.
 */
export async function countBySchool(db: TenantDb, trustId: string, term: HalfTermShown, today: string): Promise<SchoolStrands[]> {
  const rows = await db.$queryRaw<Row[]>`
    SELECT s.id, s.name, r.component, count(r.id) AS count, (array_agg(r.id) FILTER (WHERE r.kind = 'sign-off'))[1] AS signed
    FROM school s
    LEFT JOIN (
      SELECT one.kind, one.id, one.component, about.school
      FROM (${liveRecords(trustId, { from: term.startsOn, until: term.until })}) AS one CROSS JOIN LATERAL unnest(one.schools) AS about (school)
    ) AS r ON r.school = s.id
    WHERE s."trustId" = ${trustId}::uuid AND (s."leftOn" IS NULL OR s."leftOn" >= ${asDate(today)}::date)
    GROUP BY s.id, s.name, r.component ORDER BY s.name, s.id`;
  return [...Map.groupBy(rows, ({ id }) => id).values()].map(tally);
}

function tally(ofSchool: Row[]): SchoolStrands {
  const byStrand = Object.fromEntries(strands.map((strand) => [strand, 0])) as Record<Strand, number>;
  for (const { component, count } of ofSchool) if (component && isComponent(component)) byStrand[strandOf(component)] += Number(count);
  const [{ id, name } = { id: "", name: "" }] = ofSchool;
  return { schoolId: id, school: name, byStrand, signedReviewId: ofSchool.find(({ signed }) => signed)?.signed ?? null };
}
