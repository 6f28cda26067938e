import type { z } from "zod";
import { recordEvent } from "@/lib/audit/record-event";
import { askAboutNames } from "@/lib/confidentiality/ask-about-names";
import { type TenantDb, withTenant } from "@/lib/db/with-tenant";
import { NotFound, Refused } from "@/lib/errors";
import type { Viewer } from "@/lib/viewers/viewer";
import { once } from "@/lib/submissions/once";
import { findReview, type Review, takeTurns } from "../find-review";
import { canPropose } from "../policy";
import type { proposeItemInput } from "../schema";
import { mustNotBeSignedOff } from "../meeting/still-open";

/** Minutes that an item is given until somebody says otherwise. */
export const USUAL_MINUTES = 10;

/**
 * Puts something forward for the agenda. With the week that raised it, it stands once that check-in is discussed;
 * without one it waits under 'Not yet discussed'. A double tap has one effect.
 * @returns the item's id
 * @throws NotFound for anybody outside the school's leadership team and the executive team
 * @throws Refused before the pack opens, after sign-off, and for a line or a person that does not belong here, or a text that may name a child
 */
export function proposeItem(viewer: Viewer, input: z.infer<typeof proposeItemInput>): Promise<string> {
  return withTenant(viewer, async (db) => {
    const review = await findReview(db, viewer, input.reviewId, canPropose);
    await askAboutNames(db, viewer.trustId, [{ field: "title", text: input.title }, { field: "detail", text: input.detail }], input.noChildNamed);
    return proposeItemIn(db, viewer, review, input);
  });
}

/** `proposeItem` inside the caller's transaction, for a review that the caller has found. */
export async function proposeItemIn(db: TenantDb, viewer: Viewer, review: Review, input: z.infer<typeof proposeItemInput>): Promise<string> {
  if (!review.openedAt) throw new Refused("This pack is not open yet.");
  mustNotBeSignedOff(review);
  const { trustId } = viewer;
  const line = input.lineId ? await db.collationLine.findFirst({ where: { trustId, reviewId: review.id, id: input.lineId } }) : null;
  if (input.lineId && !line) throw new Refused("Choose a week from this half term.", "lineId");
  if (line && line.s !== input.s) throw new Refused("That week speaks of another of the three Ss.", "lineId");
  const accountable = await db.person.count({ where: { trustId, id: input.accountableId } });
  if (accountable === 0) throw new NotFound();
  const { id } = await once(db, viewer, input.requestId, async (itemId) => {
    await takeTurns(db, viewer, review.id);
    const last = await db.agendaItem.aggregate({ where: { trustId, reviewId: review.id }, _max: { position: true } });
    await db.agendaItem.createMany({
      data: [{
        trustId, id: itemId, reviewId: review.id, schoolId: review.schoolId, createdById: viewer.personId, createdAt: viewer.at,
        kind: input.kind, s: input.s, title: input.title, detail: input.detail, relatesTo: input.relatesTo,
        accountableId: input.accountableId, checkInId: line?.checkInId ?? null, minutes: input.minutes, position: (last._max.position ?? 0) + 1,
      }],
    });
    await recordEvent(db, viewer, "agenda-item.proposed", { subjectId: itemId, facts: { reviewId: review.id } });
  });
  return id;
}
