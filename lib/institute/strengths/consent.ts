import { recordEvent } from "@/lib/audit/record-event";
import { withTenant } from "@/lib/db/with-tenant";
import { NotFound } from "@/lib/errors";
import type { Viewer } from "@/lib/viewers/viewer";
import { canTakePart } from "../policy";

/** The viewer lets those who run their cohorts note what they are good at; saying it twice is saying it once. @throws NotFound for whoever does not work in the trust */
export function giveConsent(viewer: Viewer): Promise<void> {
  const { trustId, personId, at: givenAt } = viewer;
  return withTenant(viewer, async (db) => {
    if (!canTakePart(viewer)) throw new NotFound();
    const { count } = await db.strengthConsent.createMany({ data: [{ trustId, personId, givenAt }], skipDuplicates: true });
    if (count > 0) await recordEvent(db, viewer, "strengths.consent-given", { subjectId: personId, ownerId: personId });
  });
}

/** The viewer takes it back: every strength that was noted of them is gone in the same moment, by a rule of the database. */
export function withdrawConsent(viewer: Viewer): Promise<void> {
  const { trustId, personId } = viewer;
  return withTenant(viewer, async (db) => {
    const { count } = await db.strengthConsent.deleteMany({ where: { trustId, personId } });
    if (count > 0) await recordEvent(db, viewer, "strengths.consent-withdrawn", { subjectId: personId, ownerId: personId });
  });
}
