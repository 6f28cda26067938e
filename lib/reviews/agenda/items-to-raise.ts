import type { TenantDb } from "@/lib/db/with-tenant";
import type { Viewer } from "@/lib/people/viewer";

export type ItemToRaise = { id: string; reviewId: string; schoolId: string; s: "safeguarding" | "standards" | "stakeholders"; title: string; detail: string };

/** Items that wait to be raised at the next one-to-one about these schools, in the agenda's order. One statement. */
export function itemsToRaise(db: TenantDb, viewer: Viewer, schoolIds: readonly string[]): Promise<ItemToRaise[]> {
  return db.agendaItem.findMany({
    where: { trustId: viewer.trustId, schoolId: { in: [...schoolIds] }, raiseAtNext: true, publishedAt: null, withdrawnAt: null },
    select: { id: true, reviewId: true, schoolId: true, s: true, title: true, detail: true },
    orderBy: [{ schoolId: "asc" }, { position: "asc" }],
  });
}
