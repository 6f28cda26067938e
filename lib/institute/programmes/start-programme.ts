import { recordEvent } from "@/lib/audit/record-event";
import { withTenant } from "@/lib/db/with-tenant";
import { NotFound, Refused } from "@/lib/errors";
import { once } from "@/lib/submissions/once";
import type { Viewer } from "@/lib/viewers/viewer";
import { canStartProgrammes } from "../policy";
import type { StartProgrammeInput } from "../schema";

/**
 * Starts a programme; its limits are its settings.
 * @returns its id; a double tap starts one
 * @throws NotFound for whoever starts none; Refused when another has that name
 */
export function startProgramme(viewer: Viewer, { requestId, ...said }: StartProgrammeInput): Promise<{ id: string }> {
  const { trustId, personId: startedById, at: startedAt } = viewer;
  return withTenant(viewer, async (db) => {
    if (!canStartProgrammes(viewer)) throw new NotFound();
    return once(db, viewer, requestId, async (id) => {
      if (await db.programme.findFirst({ where: { trustId, name: said.name } })) throw new Refused("Another programme has that name", "name");
      await db.programme.createMany({ data: [{ trustId, id, startedById, startedAt, ...said }] });
      await recordEvent(db, viewer, "programme.started", { subjectId: id });
    });
  });
}
