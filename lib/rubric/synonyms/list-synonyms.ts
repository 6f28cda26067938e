import { type TenantDb, withTenant } from "@/lib/db/with-tenant";
import { NotFound } from "@/lib/errors";
import type { Viewer } from "@/lib/viewers/viewer";
import { canKeepSynonyms, editedFrameworks } from "../policy";

export type Synonym = { id: string; says: string; means: string };

/** @throws NotFound for whoever does not keep the trust's words */
export async function mustKeepSynonyms(db: TenantDb, viewer: Viewer): Promise<void> {
  if (!canKeepSynonyms(viewer, await editedFrameworks(db, viewer))) throw new NotFound();
}

/** What the trust calls things, by the alphabet. Two statements. @throws NotFound for whoever does not keep them */
export function listSynonyms(viewer: Viewer): Promise<Synonym[]> {
  return withTenant(viewer, async (db) => {
    await mustKeepSynonyms(db, viewer);
    return db.rubricSynonym.findMany({ where: { trustId: viewer.trustId }, select: { id: true, says: true, means: true }, orderBy: { says: "asc" } });
  });
}
