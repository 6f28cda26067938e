import { withTenant } from "@/lib/db/with-tenant";
import { NotFound } from "@/lib/errors";
import { isId } from "@/lib/is-id";
import type { Viewer } from "@/lib/viewers/viewer";
import { type FrameworkHead, findHead } from "../drafts/find-head";
import { mustEdit } from "../policy";

export type Picture = { id: string; alt: string; width: number; height: number; bytes: number; publishedAt: Date | null };

/**
 * A framework's pictures, the latest first. Three statements.
 * @throws NotFound for anybody but its editors
 */
export async function listPictures(viewer: Viewer, frameworkId: string): Promise<{ head: FrameworkHead; pictures: Picture[] }> {
  if (!isId(frameworkId)) throw new NotFound();
  return withTenant(viewer, async (db) => {
    await mustEdit(db, viewer, frameworkId);
    const head = await findHead(db, viewer, frameworkId);
    const pictures = await db.rubricPicture.findMany({
      where: { trustId: viewer.trustId, frameworkId }, orderBy: { id: "desc" }, take: 200,
      select: { id: true, alt: true, width: true, height: true, bytes: true, publishedAt: true },
    });
    return { head, pictures };
  });
}
