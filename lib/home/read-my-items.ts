import type { TenantDb } from "@/lib/db/with-tenant";
import type { ItemKind } from "@/lib/db/generated/enums";
import type { Viewer } from "@/lib/viewers/viewer";
import { asDate } from "@/lib/school-year/day";

export type MyItem = { id: string; reviewId: string; title: string; kind: ItemKind; school: string; meetingAt: Date; minutes: number };

/** Agenda items that the viewer presents in a review still to come, the next meeting first. One statement. */
export function readMyItems(db: TenantDb, viewer: Viewer): Promise<MyItem[]> {
  return db.$queryRaw<MyItem[]>`
    SELECT i.id, i."reviewId", i.title, i.kind, s.name AS school, r."meetingAt", i.minutes
    FROM agenda_item i
    JOIN review r ON r."trustId" = i."trustId" AND r.id = i."reviewId"
    JOIN school s ON s."trustId" = i."trustId" AND s.id = i."schoolId"
    WHERE i."trustId" = ${viewer.trustId}::uuid AND i."presenterId" = ${viewer.personId}::uuid
      AND i."publishedAt" IS NOT NULL AND i."withdrawnAt" IS NULL
      AND r."meetingAt" >= ${asDate(viewer.today)}
    ORDER BY r."meetingAt", i.position LIMIT 6`;
}
