import { type TenantDb, withTenant } from "@/lib/db/with-tenant";
import type { Viewer } from "@/lib/viewers/viewer";
import { type FileName, keepOnDisk, removeFromDisk } from "./on-disk";

export type Keep = typeof keepOnDisk;

/**
 * One tenant transaction that keeps files too: where its work comes to nothing they are taken away again, so that no bytes lie there without their row.
 * A commit of which no answer came may have happened, so its files stay.
 */
export function withFiles<T>(viewer: Viewer, work: (db: TenantDb, keep: Keep) => Promise<T>): Promise<T> {
  return withTenant(viewer, async (db) => {
    const kept: FileName[] = [];
    try {
      return await work(db, (file, bytes) => {
        kept.push(file);
        return keepOnDisk(file, bytes);
      });
    } catch (error) {
      await Promise.allSettled(kept.map(removeFromDisk));
      throw error;
    }
  });
}
