import { recordEvent } from "@/lib/audit/record-event";
import { askAboutNames } from "@/lib/confidentiality/ask-about-names";
import { seal } from "@/lib/confidentiality/seal";
import { withTenant } from "@/lib/db/with-tenant";
import { NotFound } from "@/lib/errors";
import { once } from "@/lib/submissions/once";
import type { Viewer } from "@/lib/viewers/viewer";
import { facilitatedCohorts } from "../../policy";
import type { ReplyOnProjectInput } from "../schema";
import { placeOf } from "./read-replies";

/**
 * The author of a project and the facilitators write to each other about it, sealed; the cohort reads none of it.
 * @throws NotFound for anybody else; Refused when the text may name a child
 */
export function replyOnProject(viewer: Viewer, { requestId, projectId, text, noChildNamed }: ReplyOnProjectInput): Promise<{ id: string }> {
  const { trustId, personId: authorId, at: writtenAt } = viewer;
  return withTenant(viewer, async (db) => {
    const project = await db.cohortProject.findUnique({ where: { trustId_id: { trustId, id: projectId } }, select: { personId: true, cohortId: true } });
    if (!project || (project.personId !== authorId && (await facilitatedCohorts(db, viewer, project.cohortId)).length === 0)) throw new NotFound();
    await askAboutNames(db, trustId, [{ field: "text", text }], noChildNamed);
    return once(db, viewer, requestId, async (id) => {
      await db.projectReply.createMany({ data: [{ trustId, id, projectId, ...project, authorId, sealed: await seal(db, trustId, placeOf(id), text), writtenAt }] });
      await recordEvent(db, viewer, "project.replied", { subjectId: projectId, ownerId: project.personId });
    });
  });
}

/** Takes back what one wrote oneself; it is truly gone. @throws NotFound for anybody else's */
export function takeReplyBack(viewer: Viewer, replyId: string): Promise<{ projectId: string }> {
  const { trustId, personId: authorId } = viewer;
  return withTenant(viewer, async (db) => {
    const reply = await db.projectReply.findUnique({ where: { trustId_id: { trustId, id: replyId } }, select: { authorId: true, personId: true, projectId: true } });
    if (reply?.authorId !== authorId) throw new NotFound();
    await db.projectReply.deleteMany({ where: { trustId, id: replyId, authorId } });
    await recordEvent(db, viewer, "project.reply-taken-back", { subjectId: reply.projectId, ownerId: reply.personId });
    return { projectId: reply.projectId };
  });
}
