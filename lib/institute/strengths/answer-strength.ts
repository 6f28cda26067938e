import { recordEvent } from "@/lib/audit/record-event";
import { askAboutNames } from "@/lib/confidentiality/ask-about-names";
import { type TenantDb, withTenant } from "@/lib/db/with-tenant";
import { NotFound, Stale } from "@/lib/errors";
import type { Viewer } from "@/lib/viewers/viewer";
import { facilitatedCohorts } from "../policy";
import type { AskInput } from "./schema";

async function findAboutMe(db: TenantDb, { trustId, personId }: Viewer, id: string) {
  const found = await db.strength.findUnique({ where: { trustId_id: { trustId, id } } });
  if (!found || found.personId !== personId) throw new NotFound();
  return found;
}

/** Whoever is spoken of lets a strength stand as they read it. @param version what they read @throws NotFound for anybody else; Stale when it was worded anew since */
export function agreeToStrength(viewer: Viewer, id: string, version: number): Promise<void> {
  const { trustId, personId, at: agreedAt } = viewer;
  return withTenant(viewer, async (db) => {
    const found = await findAboutMe(db, viewer, id);
    const { count } = await db.strength.updateMany({ where: { trustId, id, personId, version }, data: { agreedAt, askedAt: null, askLine: "" } });
    if (count === 0) throw new Stale({ words: found.words }, found.version);
    await recordEvent(db, viewer, "strength.agreed", { subjectId: id, ownerId: personId });
  });
}

/** They ask for other words, or to have it taken out; until it is worded anew it does not stand. @throws NotFound for anybody else; Stale when it was worded anew since; Refused when the line may name a child */
export function askAboutStrength(viewer: Viewer, { strengthId: id, version, askLine, noChildNamed }: AskInput): Promise<void> {
  const { trustId, personId, at: askedAt } = viewer;
  return withTenant(viewer, async (db) => {
    const found = await findAboutMe(db, viewer, id);
    await askAboutNames(db, trustId, [{ field: "askLine", text: askLine }], noChildNamed);
    if (found.askedAt && found.askLine === askLine && found.version === version + 1) return;
    const { count } = await db.strength.updateMany({ where: { trustId, id, personId, version }, data: { agreedAt: null, askedAt, askLine, version: { increment: 1 } } });
    if (count === 0) throw new Stale({ words: found.words }, found.version);
    await recordEvent(db, viewer, "strength.asked-about", { subjectId: id, ownerId: personId });
  });
}

/** Takes a strength out, for good: its person at any time, or whoever runs the cohort. @throws NotFound for anybody else */
export function takeOutStrength(viewer: Viewer, id: string): Promise<{ cohortId: string }> {
  const { trustId } = viewer;
  return withTenant(viewer, async (db) => {
    const found = await db.strength.findUnique({ where: { trustId_id: { trustId, id } } });
    if (!found || (found.personId !== viewer.personId && (await facilitatedCohorts(db, viewer, found.cohortId)).length === 0)) throw new NotFound();
    await db.strength.deleteMany({ where: { trustId, id } });
    await recordEvent(db, viewer, "strength.taken-out", { subjectId: id, ownerId: found.personId });
    return { cohortId: found.cohortId };
  });
}
