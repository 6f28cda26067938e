import type { z } from "zod";
import { recordEvent } from "@/lib/audit/record-event";
import { withTenant } from "@/lib/db/with-tenant";
import { once } from "@/lib/submissions/once";
import type { Viewer } from "@/lib/viewers/viewer";
import type { areaAddInput } from "../drafts/schema";
import { roomForArea } from "../drafts/room-for";
import { changedBy, takeTurns } from "../drafts/take-turns";

/**
 * Adds an area at the end of a draft.
 * @throws NotFound for anybody but the framework's editors
 * @throws Refused from the twenty-first on
 */
export function addArea(viewer: Viewer, { frameworkId, requestId, title }: z.infer<typeof areaAddInput>): Promise<{ id: string; repeated: boolean }> {
  const { trustId } = viewer;
  return withTenant(viewer, async (db) => {
    await takeTurns(db, viewer, frameworkId);
    return once(db, viewer, requestId, async (id) => {
      await roomForArea(db, trustId, frameworkId, "title");
      const last = await db.rubricArea.aggregate({ where: { trustId, frameworkId }, _max: { position: true } });
      const position = (last._max.position ?? -1) + 1;
      await db.rubricArea.createMany({ data: [{ trustId, id, frameworkId, title, position, ...changedBy(viewer) }] });
      await recordEvent(db, viewer, "rubric-area.added", { subjectId: id });
    });
  });
}
