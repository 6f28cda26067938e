import type { z } from "zod";
import { recordEvent } from "@/lib/audit/record-event";
import { withTenant } from "@/lib/db/with-tenant";
import { Refused } from "@/lib/errors";
import { once } from "@/lib/submissions/once";
import type { Viewer } from "@/lib/viewers/viewer";
import type { areaAddInput } from "../drafts/schema";
import { changedBy, takeTurns } from "../drafts/take-turns";

const MOST_AREAS = 20;

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
      const areas = await db.rubricArea.findMany({ where: { trustId, frameworkId }, select: { position: true, removedAt: true } });
      if (areas.filter(({ removedAt }) => !removedAt).length >= MOST_AREAS) throw new Refused(`A framework holds at most ${MOST_AREAS} areas.`, "title");
      const position = Math.max(-1, ...areas.map((area) => area.position)) + 1;
      await db.rubricArea.createMany({ data: [{ trustId, id, frameworkId, title, position, ...changedBy(viewer) }] });
      await recordEvent(db, viewer, "rubric-area.added", { subjectId: id });
    });
  });
}
