import { recordEvent } from "@/lib/audit/record-event";
import { askAboutNames } from "@/lib/confidentiality/ask-about-names";
import { type TenantDb, withTenant } from "@/lib/db/with-tenant";
import { NotFound, Refused } from "@/lib/errors";
import { v7 } from "@/lib/submissions/uuid";
import type { Viewer } from "@/lib/viewers/viewer";
import { sharedContent, textsOfProject } from "../content";
import { forTheTrust } from "../for-the-trust";
import { isMeasured } from "../measure";
import type { PublishInput } from "../schema";

/**
 * The owner publishes a copy of their project, as it was shared last, to everybody who works in the trust; again, the copy is replaced.
 * It goes out under their name and school. The log, a link to a priority and a figure of very few stay behind.
 * @throws NotFound for anybody else; Refused until there is a result with its measure, or when a text may name a child
 */
export function publishShowcase(viewer: Viewer, { projectId, namesPriority, noChildNamed }: PublishInput): Promise<{ id: string }> {
  const { trustId, personId, at: publishedAt } = viewer;
  return withTenant(viewer, async (db) => {
    const { cohortId, ...project } = await ownProject(db, viewer, projectId);
    const shared = sharedContent.parse(project.content);
    if (!isMeasured(shared)) throw new Refused("A showcase has a before, an after and a result. Add them and share the project again first.");
    const content = forTheTrust(shared, namesPriority);
    const priorityId = namesPriority ? project.priorityId : null;
    if (!isMeasured(content)) throw new Refused("Its figures are of so few that they are not published. Say the before and the after in words too, and share it again.");
    await askAboutNames(db, trustId, textsOfProject(content), noChildNamed);
    const before = await db.projectShowcase.findUnique({ where: { trustId_projectId: { trustId, projectId } }, select: { id: true } });
    const id = before?.id ?? v7();
    if (before) await db.projectShowcase.updateMany({ where: { trustId, id }, data: { content, priorityId, publishedAt } });
    else {
      const member = await db.cohortMember.findFirst({ where: { trustId, cohortId, personId }, select: { schoolId: true }, orderBy: { joinedOn: "desc" } });
      await db.projectShowcase.createMany({ data: [{ trustId, id, projectId, cohortId, personId, schoolId: member?.schoolId ?? null, priorityId, content, publishedAt }] });
    }
    await recordEvent(db, viewer, "project.published", { subjectId: id, ownerId: personId });
    return { id };
  });
}

/** The owner withdraws their showcase: from that moment nobody reads it, and its words are gone. @throws NotFound for anybody else */
export function withdrawShowcase(viewer: Viewer, projectId: string): Promise<void> {
  const { trustId, personId } = viewer;
  return withTenant(viewer, async (db) => {
    await ownProject(db, viewer, projectId);
    const { count } = await db.projectShowcase.deleteMany({ where: { trustId, projectId, personId } });
    if (count > 0) await recordEvent(db, viewer, "project.withdrawn", { subjectId: projectId, ownerId: personId });
  });
}

async function ownProject(db: TenantDb, { trustId, personId }: Viewer, id: string) {
  const project = await db.cohortProject.findUnique({ where: { trustId_id: { trustId, id } } });
  if (!project || project.personId !== personId) throw new NotFound();
  return project;
}
