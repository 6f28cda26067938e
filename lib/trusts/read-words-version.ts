import { withTenant } from "@/lib/db/with-tenant";
import type { Viewer } from "@/lib/viewers/viewer";

/** Which version of the trust's name, descriptors and words is kept now. One statement. */
export async function readWordsVersion(viewer: Viewer): Promise<number> {
  const { version } = await withTenant(viewer, (db) => db.trust.findUniqueOrThrow({ where: { trustId: viewer.trustId }, select: { version: true } }));
  return version;
}
