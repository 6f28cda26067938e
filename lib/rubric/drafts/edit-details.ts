import type { z } from "zod";
import { recordEvent } from "@/lib/audit/record-event";
import { withTenant } from "@/lib/db/with-tenant";
import { NotFound, Stale } from "@/lib/errors";
import type { Viewer } from "@/lib/viewers/viewer";
import { mustEdit } from "../policy";
import type { detailsInput } from "./schema";

/**
 * Renames a framework or says anew what it is for; staff read it with the next version.
 * @throws NotFound for anybody but its editors
 * @throws Stale with the saved words when somebody else wrote since `version`
 */
export function editDetails(viewer: Viewer, { frameworkId, version, name, about }: z.infer<typeof detailsInput>): Promise<void> {
  return withTenant(viewer, async (db) => {
    await mustEdit(db, viewer, frameworkId);
    const where = { trustId: viewer.trustId, id: frameworkId };
    const { count } = await db.framework.updateMany({ where: { ...where, version }, data: { name, about, version: { increment: 1 } } });
    if (count === 0) {
      const saved = await db.framework.findFirst({ where });
      if (!saved) throw new NotFound();
      if (saved.name === name && saved.about === about) return;
      throw new Stale(`${saved.name}\n${saved.about}`.trim(), saved.version);
    }
    await recordEvent(db, viewer, "framework.edited", { subjectId: frameworkId });
  });
}
