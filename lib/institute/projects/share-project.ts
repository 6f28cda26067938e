import { recordEvent } from "@/lib/audit/record-event";
import { askAboutNames } from "@/lib/confidentiality/ask-about-names";
import { type TenantDb, withTenant } from "@/lib/db/with-tenant";
import { NotFound, Refused } from "@/lib/errors";
import { v7 } from "@/lib/submissions/uuid";
import type { Viewer } from "@/lib/viewers/viewer";
import { isMeasured, mistakesIn, type ProjectContent, projectContent, textsOfProject } from "./content";
import { isMemberOf } from "./member-of";
import { keep, saveProject } from "./save-project";
import type { ShareProjectInput } from "./schema";

/**
 * Shares a project with the facilitators, as it stands; again, it replaces what they read. It is saved first, so that whatever then stands in the way loses nothing.
 * Linked to a priority, it takes over that priority's title and nothing else. Source: case study 000, middle-leadership programme.
 * @throws NotFound for whoever is not of the cohort; Stale as `saveProject` does
 * @throws Refused without a question, when a figure is none or of nobody knows how many, for a priority that the author does not read, or when a text may name a child
 */
export async function shareProject(viewer: Viewer, { noChildNamed, ...input }: ShareProjectInput): Promise<{ id: string }> {
  const { trustId, personId, at } = viewer;
  const { cohortId } = input;
  const saved = await saveProject(viewer, input);
  return withTenant(viewer, async (db) => {
    if (!(await isMemberOf(db, viewer, cohortId))) throw new NotFound();
    const content = await withItsPriority(db, trustId, projectContent.parse(input));
    if (!content.question) throw new Refused("Ask your question first", "question");
    const mistake = mistakesIn(content);
    if (mistake) throw new Refused(mistake.message, mistake.field);
    await askAboutNames(db, trustId, textsOfProject(content), noChildNamed);
    const { version } = await keep(db, viewer, { ...content, cohortId, version: saved.version });
    const before = await db.cohortProject.findUnique({ where: { trustId_cohortId_personId: { trustId, cohortId, personId } }, select: { id: true } });
    const id = before?.id ?? v7();
    const said = { priorityId: content.priorityId || null, content, measured: isMeasured(content) };
    if (before) await db.cohortProject.updateMany({ where: { trustId, id }, data: { ...said, changedAt: at } });
    else await db.cohortProject.createMany({ data: [{ trustId, id, cohortId, personId, ...said, sharedAt: at }] });
    await db.cohortProjectDraft.updateMany({ where: { trustId, cohortId, personId }, data: { sharedVersion: version } });
    await recordEvent(db, viewer, before ? "project.shared-again" : "project.shared", { subjectId: id, ownerId: personId });
    return { id };
  });
}

/** A linked priority gives its title, to whoever reads it; a link to another is refused. */
async function withItsPriority(db: TenantDb, trustId: string, content: ProjectContent): Promise<ProjectContent> {
  if (!content.priorityId) return content;
  const priority = await db.priority.findUnique({ where: { trustId_id: { trustId, id: content.priorityId } }, select: { title: true } });
  if (!priority) throw new Refused("Choose one of the priorities that you read", "priorityId");
  return { ...content, serves: priority.title };
}
