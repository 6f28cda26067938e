import type { TenantDb } from "@/lib/db/with-tenant";
import type { Viewer } from "@/lib/viewers/viewer";
import { canReadRubric } from "../policy";

/** A module that somebody has begun and not finished. */
type Module = { studyId: string; title: string };
type Opened = { id: string; title: string; summary: string };

/** What of the rubric lies on somebody's desk: what they work on, where they left off, which module they are in the middle of, and who asks them something. */
export type Desk = { published: boolean; focus: Opened | null; last: Opened | null; asked: number; module: Module | null };

/** The viewer's own desk in the rubric, for their home; nobody else reads it. One statement. @returns undefined for a guest */
export async function readDesk(db: TenantDb, viewer: Viewer): Promise<Desk | undefined> {
  if (!canReadRubric(viewer)) return undefined;
  const [trustId, me] = [viewer.trustId, viewer.personId];
  const [desk] = await db.$queryRaw<Desk[]>`
    WITH read_now AS (
      SELECT p."elementId" AS id, p.title, p.summary FROM framework f
      JOIN published_element p ON p."trustId" = f."trustId" AND p."frameworkId" = f.id AND p.number = f."publishedNumber"
      WHERE f."trustId" = ${trustId}::uuid AND f."retiredAt" IS NULL
    )
    SELECT EXISTS (SELECT FROM read_now) AS published,
      (SELECT to_jsonb(r) FROM read_now r JOIN element_focus f ON f."trustId" = ${trustId}::uuid AND f."elementId" = r.id
       WHERE f."personId" = ${me}::uuid AND f."endedOn" IS NULL) AS focus,
      (SELECT to_jsonb(r) FROM read_now r JOIN element_visit v ON v."trustId" = ${trustId}::uuid AND v."elementId" = r.id
       WHERE v."personId" = ${me}::uuid ORDER BY v."openedAt" DESC LIMIT 1) AS last,
      (SELECT jsonb_build_object('studyId', s.id, 'title', v.title) FROM module_study s
       JOIN module_version v ON v."trustId" = s."trustId" AND v."moduleId" = s."moduleId" AND v.number = s.number
       WHERE s."trustId" = ${trustId}::uuid AND s."personId" = ${me}::uuid AND s."finishedOn" IS NULL ORDER BY s."savedAt" DESC LIMIT 1) AS module,
      (SELECT count(*)::int FROM peer_view v
       WHERE v."trustId" = ${trustId}::uuid AND v."peerId" = ${me}::uuid AND v."answeredAt" IS NULL AND v."declinedAt" IS NULL) AS asked`;
  return desk;
}
