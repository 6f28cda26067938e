import { withTenant } from "@/lib/db/with-tenant";
import { collate } from "@/lib/reviews/pack/collate";
import type { Stage } from "./stage";

/** The packs that are open take over what came in since they were opened, figures and returns included, as the next reader's look at them does. */
export async function bringPacksUpToDate({ plan, calendar, as }: Stage): Promise<void> {
  const executive = as(plan.chiefExecutive, calendar.at);
  const open = await withTenant(executive, (db) => db.review.findMany({ where: { trustId: plan.trustId, openedAt: { not: null }, lockedAt: null }, select: { id: true } }));
  for (const { id } of open) await collate(executive, id);
}
