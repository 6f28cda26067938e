import { recordEvent } from "@/lib/audit/record-event";
import { withTenant } from "@/lib/db/with-tenant";
import { NotFound, Refused, Stale } from "@/lib/errors";
import type { Viewer } from "@/lib/viewers/viewer";
import { canStartProgrammes } from "../policy";
import type { EditProgrammeInput } from "../schema";

/**
 * Changes a programme's words and limits. Offers that were made stay.
 * @throws NotFound for whoever starts none; Stale when somebody changed it meanwhile; Refused when another has that name
 */
export function editProgramme(viewer: Viewer, { programmeId, version, ...said }: EditProgrammeInput): Promise<void> {
  const { trustId } = viewer;
  return withTenant(viewer, async (db) => {
    if (!canStartProgrammes(viewer)) throw new NotFound();
    const found = await db.programme.findUnique({ where: { trustId_id: { trustId, id: programmeId } } });
    if (!found) throw new NotFound();
    if (await db.programme.findFirst({ where: { trustId, name: said.name, id: { not: programmeId } } })) throw new Refused("Another programme has that name", "name");
    const { count } = await db.programme.updateMany({ where: { trustId, id: programmeId, version }, data: { ...said, version: { increment: 1 } } });
    if (count === 0) throw new Stale({ ...found }, found.version);
    await recordEvent(db, viewer, "programme.edited", { subjectId: programmeId });
  });
}
