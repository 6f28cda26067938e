import type { TenantDb } from "@/lib/db/with-tenant";
import { NotFound } from "@/lib/errors";
import { asDate } from "@/lib/school-year/day";
import { holds, isExecutive, type Viewer } from "@/lib/viewers/viewer";

/** Whoever works in the trust, or for it; a guest sees only what they were asked here for. */
export const canReadRubric = (viewer: Viewer): boolean => viewer.roles.some(({ role }) => role !== "guest");

/** Who starts frameworks and says who writes them: the trust's executives and its team. */
export const canStartFrameworks = (viewer: Viewer): boolean => isExecutive(viewer) || holds(viewer, "trust_team");

/** Who says what the trust calls things: whoever starts or writes frameworks, and the administrators. */
export const canKeepSynonyms = (viewer: Viewer, edited: readonly string[]): boolean =>
  canStartFrameworks(viewer) || holds(viewer, "trust_administrator") || edited.length > 0;

/** The frameworks that the viewer writes today, of these or of all. */
export async function editedFrameworks(db: TenantDb, viewer: Viewer, frameworkId?: string): Promise<string[]> {
  const today = asDate(viewer.today);
  const rows = await db.frameworkEditor.findMany({
    where: { trustId: viewer.trustId, personId: viewer.personId, startsOn: { lte: today }, OR: [{ endsOn: null }, { endsOn: { gte: today } }], ...(frameworkId ? { frameworkId } : {}) },
    select: { frameworkId: true },
  });
  return rows.map((row) => row.frameworkId);
}

/** @throws NotFound when the viewer does not write this framework today */
export async function mustEdit(db: TenantDb, viewer: Viewer, frameworkId: string): Promise<void> {
  if ((await editedFrameworks(db, viewer, frameworkId)).length === 0) throw new NotFound();
}

/**
 * For what is settled about a framework rather than written in it: who writes it, whether it is in use.
 * @throws NotFound unless the viewer writes this framework today or may start frameworks
 */
export async function mustKeep(db: TenantDb, viewer: Viewer, frameworkId: string): Promise<void> {
  if ((await editedFrameworks(db, viewer, frameworkId)).length > 0) return;
  if (!canStartFrameworks(viewer) || (await db.framework.count({ where: { trustId: viewer.trustId, id: frameworkId } })) === 0) throw new NotFound();
}
