import { recordEvent } from "@/lib/audit/record-event";
import { withTenant } from "@/lib/db/with-tenant";
import type { Viewer } from "@/lib/viewers/viewer";
import { once } from "@/lib/submissions/once";
import { askAboutNames } from "@/lib/confidentiality/ask-about-names";
import { findForTheTwo } from "./find-check-in";
import type { AddNote } from "../schema";

/**
 * Adds a correction or a later word to a shared check-in; what was shared stays as it is.
 * @throws NotFound for anybody but the two
 * @throws Refused when the text may name a child
 */
export function addNote(viewer: Viewer, input: AddNote): Promise<{ id: string }> {
  return withTenant(viewer, async (db) => {
    const checkIn = await findForTheTwo(db, viewer, input.checkInId);
    await askAboutNames(db, viewer.trustId, [{ field: "text", text: input.text }], input.noChildNamed);
    return once(db, viewer, input.requestId, async (id) => {
      await db.checkInAddition.createMany({
        data: [{ trustId: viewer.trustId, id, checkInId: checkIn.id, authorId: viewer.personId, text: input.text, addedAt: viewer.at }],
      });
      await recordEvent(db, viewer, "check-in.note-added", { subjectId: checkIn.id, ownerId: checkIn.leaderId });
    });
  });
}
