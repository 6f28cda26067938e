import type { z } from "zod";
import { recordEvent } from "@/lib/audit/record-event";
import { type TenantDb, withTenant } from "@/lib/db/with-tenant";
import { Refused } from "@/lib/errors";
import type { Viewer } from "@/lib/viewers/viewer";
import { findItem } from "./find-item";
import { findReview } from "../find-review";
import { canChoosePresenter } from "../policy";
import type { presenterInput } from "../schema";
import { mustNotBeSignedOff } from "../meeting/still-open";

/**
 * The school's leadership team names who presents an item: anybody on the school's staff, or nobody.
 * Once the item is sent, its presenter sees that item alone.
 * @throws NotFound for anybody outside the school's leadership team
 * @throws Refused for somebody who is not on the school's staff, and after sign-off
 * Source: case study 000: it is left to school leaders to decide whom to bring.
 */
export function choosePresenter(viewer: Viewer, input: z.infer<typeof presenterInput>): Promise<void> {
  return withTenant(viewer, async (db) => {
    const review = await findReview(db, viewer, input.reviewId, canChoosePresenter);
    mustNotBeSignedOff(review);
    const item = await findItem(db, viewer, review, input.itemId);
    const presenterId = input.presenterId ?? null;
    if (presenterId && !(await staffOf(db, viewer, review.schoolId)).some(({ id }) => id === presenterId))
      throw new Refused("Choose somebody on the school’s staff.", "presenterId");
    await db.agendaItem.updateMany({ where: { trustId: viewer.trustId, id: item.id }, data: { presenterId, version: { increment: 1 } } });
    await recordEvent(db, viewer, "agenda-item.presenter-chosen", { subjectId: item.id, ...(presenterId ? { ownerId: presenterId } : {}) });
  });
}

/** Everybody who works at a school today, by name; governors and guests do not. One statement. */
export function staffOf(db: TenantDb, viewer: Viewer, schoolId: string): Promise<{ id: string; name: string }[]> {
  return db.$queryRaw`
    SELECT DISTINCT p.id, p.name FROM role_period r JOIN person p ON p."trustId" = r."trustId" AND p.id = r."personId"
    WHERE r."trustId" = ${viewer.trustId}::uuid AND r."schoolId" = ${schoolId}::uuid AND r.role NOT IN ('governor', 'trustee', 'guest')
      AND r."startsOn" <= ${viewer.today}::date AND (r."endsOn" IS NULL OR r."endsOn" >= ${viewer.today}::date) AND p."suspendedAt" IS NULL
    ORDER BY p.name`;
}
