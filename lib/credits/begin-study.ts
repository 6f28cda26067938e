import { withTenant } from "@/lib/db/with-tenant";
import { NotFound } from "@/lib/errors";
import { findModule } from "@/lib/rubric/modules/find-module";
import { v7 } from "@/lib/submissions/uuid";
import type { Viewer } from "@/lib/viewers/viewer";

/**
 * Begins a module as it is offered today, for the viewer alone; what they have begun before and not finished, in whichever wording, goes on.
 * @returns the viewer's own work on it
 * @throws NotFound when there is no such module, or it was taken away, and for a guest
 */
export function beginStudy(viewer: Viewer, moduleId: string): Promise<{ id: string }> {
  const { trustId, personId, at } = viewer;
  return withTenant(viewer, async (db) => {
    const { newest } = await findModule(db, viewer, moduleId);
    const open = await db.moduleStudy.findFirst({ where: { trustId, personId, moduleId, finishedOn: null }, select: { id: true } });
    if (open) return open;
    if (newest === null) throw new NotFound();
    await db.moduleStudy.createMany({ data: [{ trustId, id: v7(), personId, moduleId, number: newest, startedAt: at, savedAt: at }], skipDuplicates: true });
    return db.moduleStudy.findUniqueOrThrow({ where: { trustId_personId_moduleId_number: { trustId, personId, moduleId, number: newest } }, select: { id: true } });
  });
}
