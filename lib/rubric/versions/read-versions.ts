import { withTenant } from "@/lib/db/with-tenant";
import type { Viewer } from "@/lib/viewers/viewer";
import { type ComparedVersions, compareWithin } from "./compare-versions";
import { listWithin, mayList, type Versions } from "./list-versions";

export type VersionsRead = Versions & { from: number | undefined; to: number | undefined; compared: ComparedVersions | undefined };

/**
 * A framework's versions and two of them side by side: the last two unless others are asked for. Four statements.
 * @throws NotFound when there is none, and for guests, and when one that is asked for was never published
 */
export async function readVersions(viewer: Viewer, frameworkId: string, asked: { from?: number; to?: number } = {}): Promise<VersionsRead> {
  mayList(viewer, frameworkId);
  return withTenant(viewer, async (db) => {
    const all = await listWithin(db, viewer, frameworkId);
    const [latest, before] = all.versions;
    const [from, to] = [asked.from ?? before?.number, asked.to ?? latest?.number];
    const compared = all.versions.length > 1 && from && to && from !== to ? await compareWithin(db, viewer, frameworkId, from, to) : undefined;
    return { ...all, from, to, compared };
  });
}
