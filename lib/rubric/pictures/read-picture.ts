import { withTenant } from "@/lib/db/with-tenant";
import { NotFound } from "@/lib/errors";
import { isId } from "@/lib/is-id";
import { onDisk } from "@/lib/files/on-disk";
import type { Viewer } from "@/lib/viewers/viewer";
import { canReadRubric } from "../policy";

/**
 * A picture's bytes and their type. One statement.
 * @throws NotFound when there is none, or no published element shows it and the viewer does not write its framework
 */
export async function readPicture(viewer: Viewer, id: string): Promise<{ bytes: Buffer; type: string }> {
  if (!canReadRubric(viewer) || !isId(id)) throw new NotFound();
  const { trustId } = viewer;
  const row = await withTenant(viewer, (db) => db.rubricPicture.findUnique({ where: { trustId_id: { trustId, id } }, select: { kind: true } }));
  const bytes = row && (await onDisk({ trustId, id, room: "rubric-pictures" }));
  if (!bytes) throw new NotFound();
  return { bytes, type: `image/${row.kind}` };
}
