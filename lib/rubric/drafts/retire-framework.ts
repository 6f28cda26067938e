import type { z } from "zod";
import { recordEvent } from "@/lib/audit/record-event";
import { withTenant } from "@/lib/db/with-tenant";
import type { Viewer } from "@/lib/viewers/viewer";
import { mustKeep } from "../policy";
import type { retireInput } from "./schema";

/**
 * Takes a framework out of use, or brings it back. Its links keep working and say so.
 * @throws NotFound for anybody but its editors, the executives and the trust's team
 */
export function retireFramework(viewer: Viewer, { frameworkId, retired }: z.infer<typeof retireInput>): Promise<void> {
  return withTenant(viewer, async (db) => {
    await mustKeep(db, viewer, frameworkId);
    const { count } = await db.framework.updateMany({
      where: { trustId: viewer.trustId, id: frameworkId, retiredAt: retired ? null : { not: null } },
      data: { retiredAt: retired ? viewer.at : null, version: { increment: 1 } },
    });
    if (count > 0) await recordEvent(db, viewer, retired ? "framework.retired" : "framework.restored", { subjectId: frameworkId });
  });
}
