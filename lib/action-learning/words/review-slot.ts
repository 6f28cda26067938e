import { askAboutNames } from "@/lib/confidentiality/ask-about-names";
import { keep } from "@/lib/confidentiality/keep-sealed";
import { withTenant } from "@/lib/db/with-tenant";
import { NotFound } from "@/lib/errors";
import type { Viewer } from "@/lib/viewers/viewer";
import type { ReviewInput } from "../schema";
import { placeOf } from "./places";

/**
 * Says in a later meeting what came of one's own slot: whether it helped, what came of it, what one learned about one's leadership. For those who came to it.
 * @throws NotFound when it was not the viewer's slot, or they have not come; Stale with the other text; Refused when the day is over, or it may name a child
 */
export function reviewSlot(viewer: Viewer, input: ReviewInput): Promise<void> {
  const { meetingId, aboutMeetingId, partId, helped, came, learned, version, noChildNamed } = input;
  const { trustId, personId: presenterId, at: savedAt } = viewer;
  const where = { trustId, meetingId, aboutMeetingId, partId };
  return withTenant(viewer, async (db) => {
    const mine = await db.meetingPart.count({ where: { trustId, meetingId: aboutMeetingId, id: partId, presenterId } });
    const here = await db.setSeat.count({ where: { trustId, meetingId, personId: presenterId, cameAt: { not: null } } });
    if (mine === 0 || here === 0) throw new NotFound();
    await askAboutNames(db, trustId, [{ field: "came", text: came }, { field: "learned", text: learned }], noChildNamed);
    await keep(db, viewer, {
      place: placeOf.review(where),
      find: () => db.slotReview.findUnique({ where: { trustId_meetingId_aboutMeetingId_partId: where } }),
      add: (sealed) => db.slotReview.createMany({ data: [{ ...where, presenterId, savedAt, ...sealed }], skipDuplicates: true }),
      change: (sealed, seen) => db.slotReview.updateMany({ where: { ...where, version: seen }, data: { savedAt, ...sealed } }),
    }, { helped, came, learned }, version);
  });
}
