import type { z } from "zod";
import { recordEvent } from "@/lib/audit/record-event";
import { withTenant } from "@/lib/db/with-tenant";
import { NotFound } from "@/lib/errors";
import { asDate } from "@/lib/school-year/day";
import { v7 } from "@/lib/submissions/uuid";
import type { Viewer } from "@/lib/viewers/viewer";
import type { editorInput } from "../drafts/schema";
import { keepInTurn } from "../drafts/take-turns";
import { staffToday } from "../staff-today";

/**
 * Lets somebody write a framework from today on. Whoever writes it already goes on.
 * @throws NotFound for anybody but its editors, the executives and the trust's team, and for somebody who is no longer here
 */
export function addEditor(viewer: Viewer, { frameworkId, personId }: z.infer<typeof editorInput>): Promise<void> {
  const { trustId } = viewer;
  const today = asDate(viewer.today);
  return withTenant(viewer, async (db) => {
    await keepInTurn(db, viewer, frameworkId);
    if ((await staffToday(db, viewer, personId)).length === 0) throw new NotFound();
    const writes = await db.frameworkEditor.count({ where: { trustId, frameworkId, personId, startsOn: { lte: today }, OR: [{ endsOn: null }, { endsOn: { gte: today } }] } });
    if (writes > 0) return;
    await db.frameworkEditor.createMany({ data: [{ trustId, id: v7(), frameworkId, personId, startsOn: today }] });
    await recordEvent(db, viewer, "framework.editor-added", { subjectId: frameworkId, ownerId: personId });
  });
}
