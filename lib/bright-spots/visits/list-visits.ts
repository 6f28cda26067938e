import { withTenant } from "@/lib/db/with-tenant";
import { NotFound } from "@/lib/errors";
import { canReadRubric } from "@/lib/rubric/policy";
import { asDay, type Day } from "@/lib/school-year/day";
import type { Viewer } from "@/lib/viewers/viewer";
import { stateOf, type VisitState } from "./visit";

export type ListedVisit = { id: string; name: string; school: string; host: string; asker: string; side: "asker" | "host" | "principal"; askedAt: Date; visitOn: Day | null; visitAt: string | null; state: VisitState };
export type WaitingMark = { id: string; name: string; school: string; markedBy: string; mine: boolean };

/** The viewer's visits, as the one who asks, who is asked, or leads the school; and bright spots that wait for an answer. Two statements. @throws NotFound for a guest */
export async function listVisits(viewer: Viewer): Promise<{ visits: ListedVisit[]; waiting: WaitingMark[] }> {
  if (!canReadRubric(viewer)) throw new NotFound();
  const { trustId, personId: me } = viewer;
  return withTenant(viewer, async (db) => {
    const rows = await db.brightSpotVisit.findMany({
      where: { trustId },
      select: {
        id: true, hostId: true, askerId: true, askedAt: true, visitOn: true, visitAt: true, proposedAt: true, arrangedAt: true, closedAt: true, calledOffAt: true,
        brightSpot: { select: { name: true } }, school: { select: { name: true } }, host: { select: { name: true } }, asker: { select: { name: true } },
      },
      orderBy: [{ askedAt: "desc" }],
      take: 200,
      relationLoadStrategy: "join",
    });
    const visits = rows.map((row): ListedVisit => ({
      id: row.id, name: row.brightSpot.name, school: row.school.name, host: row.host.name, asker: row.asker.name,
      side: row.askerId === me ? "asker" : row.hostId === me ? "host" : "principal",
      askedAt: row.askedAt, visitOn: row.visitOn && asDay(row.visitOn), visitAt: row.visitAt, state: stateOf(row),
    }));
    const waiting = await db.$queryRaw<WaitingMark[]>`
      SELECT b.id, b.name, s.name AS school, marker.name AS "markedBy", b."hostId" = ${me}::uuid AS mine
      FROM bright_spot b JOIN school s ON s."trustId" = b."trustId" AND s.id = b."schoolId" JOIN person marker ON marker."trustId" = b."trustId" AND marker.id = b."markedById"
      WHERE b."trustId" = ${trustId}::uuid AND ${me}::uuid IN (b."hostId", b."markedById") AND b."confirmedAt" IS NULL AND b."declinedAt" IS NULL AND b."endedOn" IS NULL
      ORDER BY b."markedAt"`;
    return { visits, waiting };
  });
}
