import { recordEvent } from "@/lib/audit/record-event";
import { askAboutNames } from "@/lib/confidentiality/ask-about-names";
import { withTenant } from "@/lib/db/with-tenant";
import { Refused, Stale } from "@/lib/errors";
import { inWords } from "@/lib/school-year/day";
import { v7 } from "@/lib/submissions/uuid";
import type { Viewer } from "@/lib/viewers/viewer";
import { findKept } from "../keep-priorities";
import type { TellStaff } from "../schema";

/**
 * Tells whoever works at a school one of its priorities, in words for them and nothing else of it; again, in other words, which replace the first.
 * The same told twice, in its words and its part of the helix, is told once. Source: case study 000, school-improvement priorities.
 * @throws NotFound for anybody but the school's line
 * @throws Stale with the words that somebody else told, or empty ones where they were taken back, since `version`
 * @throws Refused when it has ended or not begun, or a text may name a child
 */
export function tellStaff(viewer: Viewer, { priorityId, version, title, noChildNamed }: TellStaff): Promise<{ id: string }> {
  const { trustId, personId: toldById, at: toldAt } = viewer;
  return withTenant(viewer, async (db) => {
    const { schoolId, component, startsOn, endsOn } = await findKept(db, viewer, priorityId);
    if (endsOn && endsOn < viewer.today) throw new Refused("This priority has ended.");
    if (startsOn > viewer.today) throw new Refused(`It begins on ${inWords(startsOn)}. Tell staff then.`);
    await askAboutNames(db, trustId, [{ field: "title", text: title }], noChildNamed);
    // Two who tell take turns, and so do whoever tells and whoever ends it.
    await db.$executeRaw`SELECT FROM priority p WHERE p."trustId" = ${trustId}::uuid AND p.id = ${priorityId}::uuid FOR NO KEY UPDATE`;
    const told = await db.toldPriority.findUnique({ where: { trustId_priorityId: { trustId, priorityId } }, select: { id: true, title: true, component: true, toldAt: true } });
    if (told?.title === title && told.component === component) return { id: told.id };
    const standing = told?.toldAt.getTime() ?? 0;
    if (standing !== version) throw new Stale({ title: told?.title ?? "" }, standing);
    if (told) await db.toldPriority.deleteMany({ where: { trustId, id: told.id } });
    const id = v7();
    await db.toldPriority.createMany({ data: [{ trustId, id, priorityId, schoolId, title, component, toldById, toldAt }] });
    await recordEvent(db, viewer, "priority.told", { subjectId: priorityId, facts: { schoolId } });
    return { id };
  });
}
