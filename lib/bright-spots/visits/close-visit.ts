import { recordEvent } from "@/lib/audit/record-event";
import { askAboutNames } from "@/lib/confidentiality/ask-about-names";
import { withTenant } from "@/lib/db/with-tenant";
import { NotFound, Refused } from "@/lib/errors";
import { asDay } from "@/lib/school-year/day";
import type { Viewer } from "@/lib/viewers/viewer";
import type { CloseInput } from "../schema";
import { openVisitOf, visitKey } from "./visit";

/**
 * The visitor says what they learned, which the two and the host's principal read; one sentence of it, if they give one, everybody.
 * @throws NotFound for anybody else; Refused before the day, when no day was agreed, when it is over, or when a text may name a child
 */
export function closeVisit(viewer: Viewer, { visitId, learned, sentence, noChildNamed }: CloseInput): Promise<void> {
  const { trustId, at: closedAt } = viewer;
  return withTenant(viewer, async (db) => {
    const { brightSpotId, schoolId, arrangedAt, visitOn, hostId } = await openVisitOf(db, viewer, visitId, "askerId");
    if (!arrangedAt || !visitOn || asDay(visitOn) > viewer.today) throw new Refused("Say what you learned once you have been there.");
    await askAboutNames(db, trustId, [{ field: "learned", text: learned }, { field: "sentence", text: sentence }], noChildNamed);
    await db.brightSpotVisit.update({ where: visitKey(viewer, visitId), data: { learned, closedAt } });
    await db.visitClosing.createMany({ data: [{ trustId, visitId, brightSpotId, schoolId, closedAt, sentence: sentence || null }] });
    await recordEvent(db, viewer, "visit.closed", { subjectId: visitId, ownerId: hostId });
  });
}

/** Takes the sentence away from everybody's sight: by the visitor, or by the host. @throws NotFound for anybody else */
export function removeSentence(viewer: Viewer, visitId: string): Promise<void> {
  return withTenant(viewer, async (db) => {
    const { count } = await db.visitClosing.updateMany({ where: { trustId: viewer.trustId, visitId, sentence: { not: null } }, data: { sentence: null } });
    if (count === 0) throw new NotFound();
    await recordEvent(db, viewer, "visit.sentence-removed", { subjectId: visitId });
  });
}
