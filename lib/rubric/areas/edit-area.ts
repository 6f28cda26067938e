import type { z } from "zod";
import { recordEvent } from "@/lib/audit/record-event";
import { withTenant } from "@/lib/db/with-tenant";
import { NotFound, Stale } from "@/lib/errors";
import { asDate, asDay } from "@/lib/school-year/day";
import type { Viewer } from "@/lib/viewers/viewer";
import type { areaInput } from "../drafts/schema";
import { changedBy, takeTurns } from "../drafts/take-turns";

/**
 * Renames an area, says anew what it is about, or when it is due to be looked at again.
 * @throws NotFound for anybody but the framework's editors
 * @throws Stale with the saved words when somebody else wrote since `version`
 */
export function editArea(viewer: Viewer, { frameworkId, areaId, version, title, about, reviewOn }: z.infer<typeof areaInput>): Promise<void> {
  return withTenant(viewer, async (db) => {
    await takeTurns(db, viewer, frameworkId);
    const where = { trustId: viewer.trustId, frameworkId, id: areaId };
    const { count } = await db.rubricArea.updateMany({
      where: { ...where, version },
      data: { title, about, reviewOn: reviewOn ? asDate(reviewOn) : null, version: { increment: 1 }, ...changedBy(viewer) },
    });
    if (count === 0) {
      const saved = await db.rubricArea.findFirst({ where });
      if (!saved) throw new NotFound();
      if (saved.title === title && saved.about === about && (saved.reviewOn ? asDay(saved.reviewOn) : null) === reviewOn) return;
      throw new Stale(`${saved.title}\n${saved.about}`.trim(), saved.version);
    }
    await recordEvent(db, viewer, "rubric-area.edited", { subjectId: areaId });
  });
}
