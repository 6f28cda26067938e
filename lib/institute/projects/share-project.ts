import { recordEvent } from "@/lib/audit/record-event";
import { askAboutNames } from "@/lib/confidentiality/ask-about-names";
import { withTenant } from "@/lib/db/with-tenant";
import { NotFound, Refused } from "@/lib/errors";
import { v7 } from "@/lib/submissions/uuid";
import type { Viewer } from "@/lib/viewers/viewer";
import { projectContent, textsOfProject } from "./content";
import { findLinkable, linkOf } from "./linkable";
import { isMeasured, mistakesIn } from "./measure";
import { isMemberOf } from "../cohorts/member-of";
import { saveProject } from "./save-project";
import type { ShareProjectInput } from "./schema";

/**
 * Shares a project with the facilitators, as it stands; again, it replaces what they read. It is saved first, so that whatever then stands in the way loses nothing.
 * Linked to a priority, it carries the words that staff were told of it, or its title, beside the author's own words, and nothing else of it. Source: case study 000, middle-leadership programme.
 * @throws NotFound for whoever is not of the cohort; Stale as `saveProject` does
 * @throws Refused without a question, when a figure is none or of nobody knows how many, for a priority that the author may not choose, or when a text may name a child
 */
export async function shareProject(viewer: Viewer, { noChildNamed, ...input }: ShareProjectInput): Promise<{ id: string }> {
  const { trustId, personId, at } = viewer;
  const { cohortId } = input;
  const { version: sharedVersion } = await saveProject(viewer, input);
  return withTenant(viewer, async (db) => {
    if (!(await isMemberOf(db, viewer, cohortId))) throw new NotFound();
    const written = projectContent.parse(input);
    const before = await db.cohortProject.findUnique({ where: { trustId_cohortId_personId: { trustId, cohortId, personId } }, select: { id: true, priorityId: true, content: true } });
    const serves = written.priorityId && (await findLinkable(db, viewer, cohortId, linkOf(before), written.priorityId)).find(({ id }) => id === written.priorityId);
    if (written.priorityId && !serves) throw new Refused("This priority is not there to choose any more. Choose another, or none", "priorityId");
    const content = { ...written, priorityTitle: serves ? serves.title : "" };
    if (!content.question) throw new Refused("Ask your question first", "question");
    const mistake = mistakesIn(content);
    if (mistake) throw new Refused(mistake.message, mistake.field);
    await askAboutNames(db, trustId, textsOfProject(content), noChildNamed);
    const id = before?.id ?? v7();
    const said = { priorityId: content.priorityId || null, content, measured: isMeasured(content) };
    if (before) await db.cohortProject.updateMany({ where: { trustId, id }, data: { ...said, changedAt: at } });
    else await db.cohortProject.createMany({ data: [{ trustId, id, cohortId, personId, ...said, sharedAt: at }] });
    await db.cohortProjectDraft.updateMany({ where: { trustId, cohortId, personId }, data: { sharedVersion } });
    await recordEvent(db, viewer, before ? "project.shared-again" : "project.shared", { subjectId: id, ownerId: personId });
    return { id };
  });
}
