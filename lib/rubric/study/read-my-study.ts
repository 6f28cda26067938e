import { withTenant } from "@/lib/db/with-tenant";
import { NotFound } from "@/lib/errors";
import { isId } from "@/lib/is-id";
import { asDay, type Day } from "@/lib/school-year/day";
import type { Viewer } from "@/lib/viewers/viewer";
import { canReadRubric } from "../policy";
import { findElement, type FoundElement } from "../find-element";

export type Studied = { elementId: string; title: string; area: string; focusSince: Day | null; noted: boolean; seenOn: Day | null; peers: number };
export type AskedOfMe = { id: string; asker: string; title: string; askedAt: Date };

type Row = Omit<Studied, "focusSince" | "seenOn"> & { focusSince: Date | null; seenOn: Date | null };

/** What the viewer studies across the rubric, their focus first, and what colleagues ask of them. Two statements; nobody else reads it. @throws NotFound for a guest */
export async function readMyStudy(viewer: Viewer): Promise<{ studied: Studied[]; asked: AskedOfMe[] }> {
  if (!canReadRubric(viewer)) throw new NotFound();
  const [trustId, me] = [viewer.trustId, viewer.personId];
  return withTenant(viewer, async (db) => {
    const rows = await db.$queryRaw<Row[]>`
      WITH mine AS (
        SELECT f."elementId", f."startedOn" AS focus, NULL::date AS seen, false AS noted, 0 AS peers FROM element_focus f
        WHERE f."trustId" = ${trustId}::uuid AND f."personId" = ${me}::uuid AND f."endedOn" IS NULL
        UNION ALL SELECT n."elementId", NULL, NULL, true, 0 FROM element_note n WHERE n."trustId" = ${trustId}::uuid AND n."personId" = ${me}::uuid
        UNION ALL SELECT s."elementId", NULL, s."saidOn", false, 0 FROM self_view s WHERE s."trustId" = ${trustId}::uuid AND s."personId" = ${me}::uuid
        UNION ALL SELECT p."elementId", NULL, NULL, false, 1 FROM peer_view p WHERE p."trustId" = ${trustId}::uuid AND p."askerId" = ${me}::uuid AND p."answeredAt" IS NOT NULL
      ), each AS (
        SELECT "elementId", max(focus) AS "focusSince", max(seen) AS "seenOn", bool_or(noted) AS noted, sum(peers)::int AS peers FROM mine GROUP BY "elementId"
      )
      SELECT e.*, p.title, a.title AS area
      FROM each e
      CROSS JOIN LATERAL (SELECT * FROM published_element x WHERE x."trustId" = ${trustId}::uuid AND x."elementId" = e."elementId" ORDER BY x.number DESC LIMIT 1) p
      JOIN published_area a ON a."trustId" = p."trustId" AND a."frameworkId" = p."frameworkId" AND a.number = p.number AND a."areaId" = p."areaId"
      ORDER BY e."focusSince" IS NULL, e."seenOn" DESC NULLS LAST, p.title`;
    const asked = await db.$queryRaw<AskedOfMe[]>`
      SELECT v.id, asker.name AS asker, p.title, v."askedAt"
      FROM peer_view v
      JOIN person asker ON asker."trustId" = v."trustId" AND asker.id = v."askerId"
      CROSS JOIN LATERAL (SELECT x.title FROM published_element x WHERE x."trustId" = v."trustId" AND x."elementId" = v."elementId" ORDER BY x.number DESC LIMIT 1) p
      WHERE v."trustId" = ${trustId}::uuid AND v."peerId" = ${me}::uuid AND v."answeredAt" IS NULL AND v."declinedAt" IS NULL
      ORDER BY v."askedAt"`;
    return { studied: rows.map((row) => ({ ...row, focusSince: row.focusSince && asDay(row.focusSince), seenOn: row.seenOn && asDay(row.seenOn) })), asked };
  });
}

/** What a colleague asks the viewer to look at. @throws NotFound when nobody asked them, or they have answered */
export async function readAsked(viewer: Viewer, peerViewId: string): Promise<{ id: string; asker: string; element: FoundElement }> {
  if (!isId(peerViewId)) throw new NotFound();
  return withTenant(viewer, async (db) => {
    const view = await db.peerView.findUnique({ where: { trustId_id: { trustId: viewer.trustId, id: peerViewId } }, include: { asker: { select: { name: true } } } });
    if (!view || view.peerId !== viewer.personId || view.answeredAt || view.declinedAt) throw new NotFound();
    return { id: view.id, asker: view.asker.name, element: await findElement(db, viewer, view.elementId) };
  });
}
