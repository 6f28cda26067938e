import type { TenantDb } from "@/lib/db/with-tenant";
import type { Viewer } from "@/lib/viewers/viewer";
import { type AskedOfMe, askedOfMe } from "@/lib/asked/read-asked-of-me";
import { type InstituteDesk, instituteDesk } from "@/lib/institute/desk";
import { addDays, asDate } from "@/lib/school-year/day";

export type MySupport = { id: string; checkInId: string; school: string; kind: string; note: string; askedAt: Date; answer: string | null; answeredBy: string | null };

const DAYS_SHOWN = 42;

/**
 * What goes between the viewer and others: what they asked for (all that waits for an answer, and what was answered within six weeks),
 * what others ask of them, and what of the institute is theirs. One statement.
 */
export async function readAskedEitherWay(db: TenantDb, viewer: Viewer): Promise<{ support: MySupport[]; asked: AskedOfMe[]; institute: InstituteDesk | null }> {
  const rows = await db.$queryRaw<(MySupport & { what: AskedOfMe["what"] | "support" | "institute"; about: string; at: Date; desk: InstituteDesk | null })[]>`
    (SELECT 'support' AS what, q.id AS about, q."askedAt" AS at, q.id, q."checkInId", s.name AS school, q.kind, q.note, q."askedAt", q.answer, p.name AS "answeredBy", NULL::jsonb AS desk
    FROM support_request q
    JOIN school s ON s."trustId" = q."trustId" AND s.id = q."schoolId"
    LEFT JOIN person p ON p."trustId" = q."trustId" AND p.id = q."answeredById"
    WHERE q."trustId" = ${viewer.trustId}::uuid AND q."leaderId" = ${viewer.personId}::uuid
      AND (q."answeredAt" IS NULL OR q."answeredAt" >= ${asDate(addDays(viewer.today, -DAYS_SHOWN))})
    ORDER BY q."answeredAt" IS NOT NULL, q."askedAt" DESC LIMIT 6)
    UNION ALL
    (SELECT w.what, w.about, w.at, NULL, NULL, NULL, NULL, w.title, NULL, NULL, NULL, NULL FROM (${askedOfMe(viewer)}) AS w ORDER BY w.at, w.about LIMIT 6)
    UNION ALL
    SELECT 'institute', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, d.desk FROM (${instituteDesk(viewer)}) AS d`;
  const support = rows.filter(({ what }) => what === "support").map(({ what: _what, about: _about, at: _at, desk: _desk, ...one }) => one);
  const asked = rows.flatMap(({ what, about, at, note: title }) => (what === "support" || what === "institute" ? [] : [{ what, about, at, title }]));
  return { support, asked, institute: rows.find(({ desk }) => desk)?.desk ?? null };
}
