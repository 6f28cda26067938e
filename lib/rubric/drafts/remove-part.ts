import type { z } from "zod";
import { recordEvent } from "@/lib/audit/record-event";
import { type TenantDb, withTenant } from "@/lib/db/with-tenant";
import { NotFound } from "@/lib/errors";
import type { Viewer } from "@/lib/viewers/viewer";
import type { removeInput } from "./schema";
import { roomForArea, roomForElement } from "./room-for";
import { changedBy, takeTurns } from "./take-turns";

/**
 * Takes an element, or an area with all that stands in it, out of the draft, or brings it back. Published versions keep it.
 * @throws NotFound for anybody but the framework's editors
 * @throws Refused when there is no room for it any more
 */
export function removePart(viewer: Viewer, { frameworkId, of, id, removed }: z.infer<typeof removeInput>): Promise<void> {
  return withTenant(viewer, async (db) => {
    await takeTurns(db, viewer, frameworkId);
    if (!removed) await mayComeBack(db, viewer.trustId, frameworkId, of, id);
    const change = { where: { trustId: viewer.trustId, frameworkId, id }, data: { removedAt: removed ? viewer.at : null, ...changedBy(viewer) } };
    const { count } = await (of === "area" ? db.rubricArea.updateMany(change) : db.rubricElement.updateMany(change));
    if (count === 0) throw new NotFound();
    await recordEvent(db, viewer, `rubric-${of}.${removed ? "removed" : "restored"}`, { subjectId: id });
  });
}

/** What is back already takes no more room. */
async function mayComeBack(db: TenantDb, trustId: string, frameworkId: string, of: "area" | "element", id: string): Promise<void> {
  const out = { trustId, frameworkId, id, removedAt: { not: null } };
  if (of === "area") {
    if ((await db.rubricArea.count({ where: out })) > 0) await roomForArea(db, trustId, frameworkId);
    return;
  }
  const element = await db.rubricElement.findFirst({ where: out, select: { areaId: true } });
  if (element) await roomForElement(db, trustId, element.areaId);
}
