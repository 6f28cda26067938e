import { recordEvent } from "@/lib/audit/record-event";
import { askAboutNames } from "@/lib/confidentiality/ask-about-names";
import { type TenantDb, withTenant } from "@/lib/db/with-tenant";
import { NotFound, Refused, Stale } from "@/lib/errors";
import { asDate } from "@/lib/school-year/day";
import { once } from "@/lib/submissions/once";
import { elementsToLink } from "@/lib/videos/lists/elements-to-link";
import type { Viewer } from "@/lib/viewers/viewer";
import { mustRun } from "../policy";
import type { NoteInput, RewordInput } from "./schema";

/**
 * Notes what a member of a cohort is good at. They read every word first, and it stands once they let it. Source: case study 000, middle-leadership programme.
 * @returns its id; a double tap notes one
 * @throws NotFound for whoever does not run the cohort, and for somebody who is not, or no longer, of it, or who is the viewer
 * @throws Refused for whoever has not agreed that strengths are noted, for an element that is not in the rubric, or when it may name a child
 */
export function noteStrength(viewer: Viewer, { requestId, cohortId, personId, elementId, noChildNamed, ...said }: NoteInput): Promise<{ id: string }> {
  const { trustId, personId: notedById, at: notedAt } = viewer;
  return withTenant(viewer, async (db) => {
    await mustRun(db, viewer, cohortId);
    if (personId === notedById) throw new NotFound();
    if (!(await db.cohortMember.findFirst({ where: { trustId, cohortId, personId, OR: [{ leftOn: null }, { leftOn: { gte: asDate(viewer.today) } }] }, select: { id: true } }))) throw new NotFound();
    if (!(await db.strengthConsent.findUnique({ where: { trustId_personId: { trustId, personId } } }))) throw new Refused("They have not agreed that strengths are noted, or took it back.", "personId");
    await mayBeSaid(db, viewer, { ...said, elementId }, noChildNamed);
    return once(db, viewer, requestId, async (id) => {
      await db.strength.createMany({ data: [{ trustId, id, cohortId, personId, ...said, elementId: elementId || null, notedById, notedAt }] });
      await recordEvent(db, viewer, "strength.noted", { subjectId: id, ownerId: personId });
    });
  });
}

/** Words a strength anew; its person reads it again before it stands. @throws NotFound for whoever does not run the cohort; Stale when it was changed since; Refused as `noteStrength` */
export function rewordStrength(viewer: Viewer, { strengthId: id, version, elementId, noChildNamed, ...said }: RewordInput): Promise<void> {
  const { trustId, personId: notedById, at: notedAt } = viewer;
  return withTenant(viewer, async (db) => {
    const found = await db.strength.findUnique({ where: { trustId_id: { trustId, id } } });
    if (!found) throw new NotFound();
    await mustRun(db, viewer, found.cohortId);
    await mayBeSaid(db, viewer, { ...said, elementId }, noChildNamed);
    const { count } = await db.strength.updateMany({ where: { trustId, id, version }, data: { ...said, elementId: elementId || null, notedById, notedAt, agreedAt: null, askedAt: null, askLine: "", version: { increment: 1 } } });
    if (count === 0) throw new Stale({ subject: found.subject, words: found.words }, found.version);
    await recordEvent(db, viewer, "strength.reworded", { subjectId: id, ownerId: found.personId });
  });
}

async function mayBeSaid(db: TenantDb, viewer: Viewer, { subject, words, elementId }: { subject: string; words: string; elementId: string }, confirmed: boolean | undefined) {
  await askAboutNames(db, viewer.trustId, [{ field: "subject", text: subject }, { field: "words", text: words }], confirmed);
  if (elementId && !(await elementsToLink(db, viewer)).some(({ id }) => id === elementId)) throw new Refused("This element is not in the rubric any more", "elementId");
}
