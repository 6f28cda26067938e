import type { z } from "zod";
import { recordEvent } from "@/lib/audit/record-event";
import { withTenant } from "@/lib/db/with-tenant";
import { Refused } from "@/lib/errors";
import { addDays, asDate } from "@/lib/school-year/day";
import type { Viewer } from "@/lib/viewers/viewer";
import type { editorInput } from "../drafts/schema";
import { keepInTurn } from "../drafts/take-turns";

/**
 * Ends somebody's writing of a framework: yesterday was their last day. What they wrote stays.
 * @throws NotFound for anybody but its editors, the executives and the trust's team
 * @throws Refused when nobody else would write it
 */
export function endEditor(viewer: Viewer, { frameworkId, personId }: z.infer<typeof editorInput>): Promise<void> {
  const { trustId } = viewer;
  const today = asDate(viewer.today);
  return withTenant(viewer, async (db) => {
    await keepInTurn(db, viewer, frameworkId);
    const current = { trustId, frameworkId, startsOn: { lte: today }, OR: [{ endsOn: null }, { endsOn: { gte: today } }] };
    if ((await db.frameworkEditor.count({ where: { ...current, personId } })) === 0) return;
    if ((await db.frameworkEditor.count({ where: { ...current, personId: { not: personId } } })) === 0)
      throw new Refused("Somebody has to write it. Name another editor first, or take the framework out of use.");
    await db.frameworkEditor.updateMany({ where: { ...current, personId }, data: { endsOn: asDate(addDays(viewer.today, -1)) } });
    await recordEvent(db, viewer, "framework.editor-ended", { subjectId: frameworkId, ownerId: personId });
  });
}
