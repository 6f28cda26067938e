import { withTenant } from "@/lib/db/with-tenant";
import type { Viewer } from "@/lib/viewers/viewer";
import { asDay, type Day } from "@/lib/school-year/day";
import type { S } from "@/lib/three-s/three-s";

export type ListedPriority = {
  id: string; title: string; baseline: string; successCriterion: string; component: string; s: S | null; startsOn: Day; endsOn: Day | null;
  version: number;
  /** Weeks of this academic year in which a check-in spoke of it, as far as the viewer reads check-ins. */
  spokenOf: number;
  /** What staff were told of it, where they were. */
  told: { id: string; title: string; on: Day; version: number } | null;
  /** Projects that their authors published and let name it. */
  showcases: { id: string; question: string; person: string }[];
  /** At least so many colleagues of the school whose other projects serve it, in fives and from five. */
  otherProjects: number;
};
export type SchoolPriorities = { schoolId: string; schoolName: string; mayKeep: boolean; running: ListedPriority[]; ended: ListedPriority[] };

type Row = { schoolId: string; schoolName: string; mayKeep: boolean } & (
  | (Omit<ListedPriority, "startsOn" | "endsOn"> & { startsOn: Date; endsOn: Date | null }) | { id: null }
);

/**
 * The priorities of the schools whose reviews the viewer reads, by school; of one school when it is named.
 * A school without any is listed too. One statement.
 */
export function listPriorities(viewer: Viewer, schoolId?: string): Promise<SchoolPriorities[]> {
  return withTenant(viewer, async (db) => {
    const rows = await db.$queryRaw<Row[]>`
      SELECT s.id AS "schoolId", s.name AS "schoolName", s.id = ANY ((SELECT app_line_schools())::uuid[]) AS "mayKeep",
             p.id, p.title, p.baseline, p."successCriterion", p.component, p.s::text AS s, p."startsOn", p."endsOn", p.version,
             coalesce(said.weeks, 0) AS "spokenOf", coalesce(o.people, 0) AS "otherProjects",
             CASE WHEN t.id IS NOT NULL THEN json_build_object('id', t.id, 'title', t.title, 'on', (t."toldAt" AT TIME ZONE 'Europe/London')::date, 'version', floor(extract(epoch FROM t."toldAt") * 1000)::bigint) END AS told,
             coalesce(shown.showcases, '[]') AS showcases
      FROM school s
      LEFT JOIN priority p ON p."trustId" = s."trustId" AND p."schoolId" = s.id
      LEFT JOIN told_priority t ON t."trustId" = p."trustId" AND t."priorityId" = p.id
      LEFT JOIN projects_on_priorities() o ON o."priorityId" = p.id
      LEFT JOIN LATERAL (
        SELECT json_agg(json_build_object('id', c.id, 'question', c.content ->> 'question', 'person', a.name) ORDER BY c."publishedAt" DESC) AS showcases
        FROM project_showcase c JOIN person a ON a."trustId" = c."trustId" AND a.id = c."personId"
        WHERE c."trustId" = p."trustId" AND c."priorityId" = p.id) shown ON true
      LEFT JOIN LATERAL (
        SELECT count(DISTINCT e."weekOf")::int AS weeks FROM entry_priority l
        JOIN check_in_entry e ON e."trustId" = l."trustId" AND e.id = l."entryId"
        WHERE l."trustId" = p."trustId" AND l."priorityId" = p.id) said ON true
      WHERE s."trustId" = ${viewer.trustId}::uuid AND s."leftOn" IS NULL
        AND s.id = ANY ((SELECT app_review_schools())::uuid[]) AND (${schoolId ?? null}::uuid IS NULL OR s.id = ${schoolId ?? null}::uuid)
      ORDER BY s.name, p."startsOn" DESC, p.title`;
    const bySchool = new Map<string, SchoolPriorities>();
    for (const { schoolId: id, schoolName, mayKeep, ...row } of rows) {
      const school = bySchool.get(id) ?? { schoolId: id, schoolName, mayKeep, running: [], ended: [] };
      bySchool.set(id, school);
      if (row.id === null) continue;
      const priority = { ...row, startsOn: asDay(row.startsOn), endsOn: row.endsOn && asDay(row.endsOn) };
      (priority.endsOn && priority.endsOn < viewer.today ? school.ended : school.running).push(priority);
    }
    return [...bySchool.values()];
  });
}
