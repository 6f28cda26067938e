import { recordEvent } from "@/lib/audit/record-event";
import { askAboutNames } from "@/lib/confidentiality/ask-about-names";
import { withTenant } from "@/lib/db/with-tenant";
import { NotFound } from "@/lib/errors";
import { isExecutive, type Viewer } from "@/lib/viewers/viewer";
import type { AnswerSupport } from "../schema";

/**
 * Says what becomes of a wish for support; a later answer takes the earlier one's place and the log keeps that both were given.
 * @throws NotFound for anybody but the leader's trust lead and the executives, Refused when the answer may name a child
 */
export function answerSupportRequest(viewer: Viewer, { supportRequestId, answer, noChildNamed }: AnswerSupport): Promise<{ checkInId: string }> {
  return withTenant(viewer, async (db) => {
    const request = await db.supportRequest.findUnique({ where: { trustId_id: { trustId: viewer.trustId, id: supportRequestId } } });
    const mayAnswer = request && (viewer.leads.includes(request.leaderId) || isExecutive(viewer));
    if (!mayAnswer || request.leaderId === viewer.personId) throw new NotFound();
    await askAboutNames(db, viewer.trustId, [{ field: "answer", text: answer }], noChildNamed);
    await db.supportRequest.updateMany({
      where: { trustId: viewer.trustId, id: request.id },
      data: { answer, answeredAt: viewer.at, answeredById: viewer.personId },
    });
    await recordEvent(db, viewer, "support.answered", { subjectId: request.id, ownerId: request.leaderId });
    return { checkInId: request.checkInId };
  });
}
