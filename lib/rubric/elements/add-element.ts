import type { z } from "zod";
import { recordEvent } from "@/lib/audit/record-event";
import { withTenant } from "@/lib/db/with-tenant";
import { NotFound } from "@/lib/errors";
import { once } from "@/lib/submissions/once";
import type { Viewer } from "@/lib/viewers/viewer";
import type { ElementContent } from "../content";
import type { elementAddInput } from "../drafts/schema";
import { roomForElement } from "../drafts/room-for";
import { changedBy, takeTurns } from "../drafts/take-turns";

const nothingYet: ElementContent = { why: "", stages: [], tips: [], research: [], reading: [], slips: [], questions: [], variants: [] };

/**
 * Adds an element with a title and nothing else at the end of an area.
 * @throws NotFound for anybody but the framework's editors
 * @throws Refused from the forty-first on
 */
export function addElement(viewer: Viewer, { frameworkId, areaId, requestId, title }: z.infer<typeof elementAddInput>): Promise<{ id: string; repeated: boolean }> {
  const { trustId, personId: authorId, at: savedAt } = viewer;
  return withTenant(viewer, async (db) => {
    await takeTurns(db, viewer, frameworkId);
    const area = await db.rubricArea.findFirst({ where: { trustId, frameworkId, id: areaId, removedAt: null }, select: { id: true } });
    if (!area) throw new NotFound();
    return once(db, viewer, requestId, async (id) => {
      await roomForElement(db, trustId, areaId, "title");
      const last = await db.rubricElement.aggregate({ where: { trustId, areaId }, _max: { position: true } });
      const position = (last._max.position ?? -1) + 1;
      await db.rubricElement.createMany({ data: [{ trustId, id, frameworkId, areaId, position, ...changedBy(viewer) }] });
      await db.elementRevision.createMany({ data: [{ trustId, elementId: id, number: 1, frameworkId, title, content: nothingYet, stageKeys: [], authorId, savedAt }] });
      await recordEvent(db, viewer, "rubric-element.added", { subjectId: id });
    });
  });
}
