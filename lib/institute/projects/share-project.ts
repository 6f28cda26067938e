import { recordEvent } from "@/lib/audit/record-event";
import { askAboutNames } from "@/lib/confidentiality/ask-about-names";
import { type TenantDb, withTenant } from "@/lib/db/with-tenant";
import { NotFound, Refused } from "@/lib/errors";
import { v7 } from "@/lib/submissions/uuid";
import type { Viewer } from "@/lib/viewers/viewer";
import { projectContent, textsOfProject } from "./content";
import { isMeasured, mistakesIn } from "./measure";
import { isMemberOf } from "../cohorts/member-of";
import { saveProject } from "./save-project";
import type { ShareProjectInput } from "./schema";

/**
 * Shares a project with the facilitators, as it stands; again, it replaces what they read. It is saved first, so that whatever then stands in the way loses nothing.
 * Linked to a priority, it carries that priority's title beside the author's own words, and nothing else of it. Source: case study 000, middle-leadership programme.
 * @throws NotFound for whoever is not of the cohort; Stale as `saveProject` does
 * @throws Refused without a question, when a figure is none or of nobody knows how many, for a priority that the author does not read, or when a text may name a child
 */
export async function shareProject(viewer: Viewer, { noChildNamed, ...input }: ShareProjectInput): Promise<{ id: string }> {
  const { trustId, personId, at } = viewer;
  const { cohortId } = input;
  const { version: sharedVersion } = await saveProject(viewer, input);
  return withTenant(viewer, async (db) => {
    if (!(await isMemberOf(db, viewer, cohortId))) throw new NotFound();
    const written = projectContent.parse(input);
    const content = { ...written, priorityTitle: await titleOf(db, trustId, written.priorityId) };
    if (!content.question) throw new Refused("Ask your question first", "question");
    const mistake = mistakesIn(content);
    if (mistake) throw new Refused(mistake.message, mistake.field);
    await askAboutNames(db, trustId, textsOfProject(content), noChildNamed);
    const before = await db.cohortProject.findUnique({ where: { trustId_cohortId_personId: { trustId, cohortId, personId } }, select: { id: true } });
    const id = before?.id ?? v7();
    const said = { priorityId: content.priorityId || null, content, measured: isMeasured(content) };
    if (before) await db.cohortProject.updateMany({ where: { trustId, id }, data: { ...said, changedAt: at } });
    else await db.cohortProject.createMany({ data: [{ trustId, id, cohortId, personId, ...said, sharedAt: at }] });
    await db.cohortProjectDraft.updateMany({ where: { trustId, cohortId, personId }, data: { sharedVersion } });
    await recordEvent(db, viewer, before ? "project.shared-again" : "project.shared", { subjectId: id, ownerId: personId });
    return { id };
  });
}

/** A linked priority's title, for whoever reads the project; a link to another is refused. */
async function titleOf(db: TenantDb, trustId: string, id: string): Promise<string> {
  if (!id) return "";
  const priority = await db.priority.findUnique({ where: { trustId_id: { trustId, id } }, select: { title: true } });
  if (!priority) throw new Refused("Choose one of the priorities that you read", "priorityId");
  return priority.title;
}
