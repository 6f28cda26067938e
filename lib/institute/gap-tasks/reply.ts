import { recordEvent } from "@/lib/audit/record-event";
import { askAboutNames } from "@/lib/confidentiality/ask-about-names";
import { withTenant } from "@/lib/db/with-tenant";
import { NotFound } from "@/lib/errors";
import { once } from "@/lib/submissions/once";
import type { Viewer } from "@/lib/viewers/viewer";
import { facilitatedCohorts } from "../policy";
import type { ReplyInput } from "../schema";

/** The author and the facilitators write to each other about an answer; the cohort reads none of it. @throws NotFound for anybody else; Refused when the text may name a child */
export function reply(viewer: Viewer, { requestId, answerId, text, noChildNamed }: ReplyInput): Promise<{ id: string }> {
  const { trustId, personId: authorId, at: writtenAt } = viewer;
  return withTenant(viewer, async (db) => {
    const answer = await db.gapTaskAnswer.findUnique({ where: { trustId_id: { trustId, id: answerId } } });
    if (!answer || (answer.personId !== authorId && (await facilitatedCohorts(db, viewer, answer.cohortId)).length === 0)) throw new NotFound();
    await askAboutNames(db, trustId, [{ field: "text", text }], noChildNamed);
    return once(db, viewer, requestId, async (id) => {
      await db.gapTaskReply.createMany({ data: [{ trustId, id, answerId, cohortId: answer.cohortId, personId: answer.personId, authorId, text, writtenAt }] });
      await recordEvent(db, viewer, "gap-task.replied", { subjectId: answerId, ownerId: answer.personId });
    });
  });
}
