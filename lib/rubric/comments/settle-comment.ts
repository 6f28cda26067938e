import type { z } from "zod";
import { recordEvent } from "@/lib/audit/record-event";
import { type TenantDb, withTenant } from "@/lib/db/with-tenant";
import { NotFound } from "@/lib/errors";
import type { Viewer } from "@/lib/viewers/viewer";
import { mustEdit } from "../policy";
import type { settleInput } from "./schema";

/**
 * Says that a remark is settled, or opens it again.
 * @throws NotFound for anybody but the framework's editors
 */
export function settleComment(viewer: Viewer, { frameworkId, elementId, commentId, settled }: z.infer<typeof settleInput>): Promise<void> {
  return withTenant(viewer, async (db) => {
    await mustEdit(db, viewer, frameworkId);
    const { count } = await db.passageComment.updateMany({
      where: { trustId: viewer.trustId, frameworkId, elementId, id: commentId },
      data: { settledAt: settled ? viewer.at : null, settledById: viewer.personId },
    });
    if (count === 0) throw new NotFound();
    await recordEvent(db, viewer, settled ? "passage-comment.settled" : "passage-comment.opened-again", { subjectId: elementId });
  });
}

/** Settles those of an element's open remarks that are named, within a verb that has asked its policy. */
export async function settleAll(db: TenantDb, viewer: Viewer, frameworkId: string, elementId: string, ids: readonly string[]): Promise<void> {
  if (ids.length === 0) return;
  const { count } = await db.passageComment.updateMany({
    where: { trustId: viewer.trustId, frameworkId, elementId, id: { in: [...ids] }, settledAt: null },
    data: { settledAt: viewer.at, settledById: viewer.personId },
  });
  if (count > 0) await recordEvent(db, viewer, "passage-comment.settled", { subjectId: elementId, facts: { remarks: count } });
}
