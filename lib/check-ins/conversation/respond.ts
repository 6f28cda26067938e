import { recordEvent } from "@/lib/audit/record-event";
import { withTenant } from "@/lib/db/with-tenant";
import { NotFound, Refused, Stale } from "@/lib/errors";
import type { Viewer } from "@/lib/viewers/viewer";
import { askAboutNames } from "@/lib/confidentiality/ask-about-names";
import { findForTheTwo } from "./find-check-in";
import { canRespond } from "../policy";
import type { Respond } from "../schema";

export type SavedResponse = { questions: string; response: string };

/**
 * The trust lead's coaching questions and response, until both have discussed the check-in.
 * @returns the version to send with the next change
 * @throws NotFound for anybody but the trust lead it was shared with
 * @throws Refused once it is closed, or when a text may name a child
 * @throws Stale with what was saved in another tab since `version`
 */
export function respondToCheckIn(viewer: Viewer, { checkInId, version, questions, response, noChildNamed }: Respond): Promise<{ version: number }> {
  return withTenant(viewer, async (db) => {
    const checkIn = await findForTheTwo(db, viewer, checkInId);
    if (viewer.personId !== checkIn.leadId) throw new NotFound();
    if (!canRespond(viewer, checkIn)) throw new Refused("You have both discussed this check-in, so it is closed. Add a note instead.");
    await askAboutNames(db, viewer.trustId, [{ field: "questions", text: questions }, { field: "response", text: response }], noChildNamed);
    const [saved] = await db.$queryRaw<{ version: number }[]>`
      INSERT INTO coaching_response AS r ("trustId", "checkInId", "authorId", questions, response, "savedAt")
      VALUES (${viewer.trustId}::uuid, ${checkInId}::uuid, ${viewer.personId}::uuid, ${questions}, ${response}, ${viewer.at})
      ON CONFLICT ("trustId", "checkInId") DO UPDATE
        SET questions = excluded.questions, response = excluded.response, "savedAt" = excluded."savedAt", version = r.version + 1
        WHERE r.version = ${version}
      RETURNING version`;
    if (!saved) {
      const before = await db.coachingResponse.findUniqueOrThrow({ where: { trustId_checkInId: { trustId: viewer.trustId, checkInId } } });
      throw new Stale<SavedResponse>({ questions: before.questions, response: before.response }, before.version);
    }
    await recordEvent(db, viewer, "check-in.response-saved", { subjectId: checkInId, ownerId: checkIn.leaderId });
    return saved;
  });
}
