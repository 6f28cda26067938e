import type { z } from "zod";
import { recordEvent } from "@/lib/audit/record-event";
import { withTenant } from "@/lib/db/with-tenant";
import { NotFound } from "@/lib/errors";
import type { Viewer } from "@/lib/viewers/viewer";
import { mustEdit } from "../policy";
import type { removeInput } from "./schema";
import { changedBy } from "./take-turns";

/**
 * Takes an element, or an area with all that stands in it, out of the draft, or brings it back. Published versions keep it.
 * @throws NotFound for anybody but the framework's editors
 */
export function removePart(viewer: Viewer, { frameworkId, of, id, removed }: z.infer<typeof removeInput>): Promise<void> {
  return withTenant(viewer, async (db) => {
    await mustEdit(db, viewer, frameworkId);
    const change = { where: { trustId: viewer.trustId, frameworkId, id }, data: { removedAt: removed ? viewer.at : null, ...changedBy(viewer) } };
    const { count } = await (of === "area" ? db.rubricArea.updateMany(change) : db.rubricElement.updateMany(change));
    if (count === 0) throw new NotFound();
    await recordEvent(db, viewer, `rubric-${of}.${removed ? "removed" : "restored"}`, { subjectId: id });
  });
}
