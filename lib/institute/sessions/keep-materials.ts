import type { z } from "zod";
import { recordEvent } from "@/lib/audit/record-event";
import { type TenantDb, withTenant } from "@/lib/db/with-tenant";
import { NotFound, Refused } from "@/lib/errors";
import { once } from "@/lib/submissions/once";
import type { Viewer } from "@/lib/viewers/viewer";
import { mustRun } from "../policy";
import type { MaterialInput, removeMaterialInput } from "../schema";
import { type Material, materials, MOST_MATERIALS } from "./materials";

async function change(db: TenantDb, viewer: Viewer, sessionId: string, to: (before: Material[]) => Material[]) {
  const { trustId } = viewer;
  const session = await db.cohortSession.findUnique({ where: { trustId_id: { trustId, id: sessionId } } });
  if (!session) throw new NotFound();
  await mustRun(db, viewer, session.cohortId);
  const { count } = await db.cohortSession.updateMany({ where: { trustId, id: sessionId, version: session.version }, data: { materials: to(materials.parse(session.materials)), version: { increment: 1 } } });
  if (count === 0) throw new Refused("Somebody changed this session at the same moment. Please send it again.");
  await recordEvent(db, viewer, "cohort-session.materials-changed", { subjectId: sessionId });
}

/** Adds a link or a text to a session. @throws NotFound for whoever does not run the cohort; Refused for neither of the two, or too many */
export function addMaterial(viewer: Viewer, { requestId, sessionId, material: title, ...said }: MaterialInput): Promise<{ id: string }> {
  if (!said.href && !said.words) throw new Refused("Give a link, or some words", "href");
  return withTenant(viewer, (db) =>
    once(db, viewer, requestId, (id) =>
      change(db, viewer, sessionId, (before) => {
        if (before.length >= MOST_MATERIALS) throw new Refused(`A session has ${MOST_MATERIALS} materials at the most.`);
        return [...before, { id, title, ...said }];
      }),
    ),
  );
}

/** Takes a material away. @throws NotFound for whoever does not run the cohort */
export function removeMaterial(viewer: Viewer, { sessionId, materialId }: z.infer<typeof removeMaterialInput>): Promise<void> {
  return withTenant(viewer, (db) => change(db, viewer, sessionId, (before) => before.filter(({ id }) => id !== materialId)));
}
