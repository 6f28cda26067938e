import type { TenantDb } from "@/lib/db/with-tenant";
import { NotFound } from "@/lib/errors";
import type { Viewer } from "@/lib/viewers/viewer";
import type { Review } from "../find-review";

/** An item of this review that has not been withdrawn. @throws NotFound */
export async function findItem(db: TenantDb, viewer: Viewer, review: Review, itemId: string) {
  const item = await db.agendaItem.findFirst({ where: { trustId: viewer.trustId, reviewId: review.id, id: itemId, withdrawnAt: null } });
  if (!item) throw new NotFound();
  return item;
}
