import { withTenant } from "@/lib/db/with-tenant";
import { NotFound } from "@/lib/errors";
import { canArrangePeople } from "@/lib/people/policy";
import type { Viewer } from "@/lib/viewers/viewer";
import { type Applied, applied } from "./applied";
import { makePlan } from "./make-plan";
import type { RosterPlan } from "./plan-roster";

export type ImportPage = { fileName: string } & ({ plan: RosterPlan; done?: undefined } | { done: Applied; plan?: undefined });

/**
 * What an uploaded roster would do now, or did when it was applied.
 * @throws NotFound for anybody but the administrator who uploaded it
 */
export function readImport(viewer: Viewer, importId: string): Promise<ImportPage> {
  return withTenant(viewer, async (db) => {
    if (!canArrangePeople(viewer)) throw new NotFound();
    const kept = await db.rosterImport.findUnique({ where: { trustId_id: { trustId: viewer.trustId, id: importId } } });
    if (!kept) throw new NotFound();
    if (kept.appliedAt) return { fileName: kept.fileName, done: applied.parse(kept.rows) };
    return { fileName: kept.fileName, plan: await makePlan(db, viewer, kept.rows) };
  });
}
