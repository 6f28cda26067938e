import type { z } from "zod";
import { recordEvent } from "@/lib/audit/record-event";
import { type TenantDb, withTenant } from "@/lib/db/with-tenant";
import { NotFound, Refused, Stale } from "@/lib/errors";
import type { Viewer } from "@/lib/viewers/viewer";
import { once } from "@/lib/submissions/once";
import { canArrangeTrust } from "@/lib/trusts/policy";
import { moveSchools } from "./move-schools";
import type { changedHubInput, hubInput } from "./schema";

/**
 * Makes a hub of these schools; a school is in one hub at a time.
 * @throws NotFound when the viewer may not, Refused when another hub has the name
 */
export function addHub(viewer: Viewer, input: z.infer<typeof hubInput>): Promise<{ id: string }> {
  return withTenant(viewer, async (db) => {
    if (!canArrangeTrust(viewer)) throw new NotFound();
    return once(db, viewer, input.requestId, async (id) => {
      await nameIsFree(db, viewer.trustId, input.name);
      await db.hub.create({ data: { trustId: viewer.trustId, id, name: input.name } });
      await moveSchools(db, viewer.trustId, id, input.schoolIds);
      await recordEvent(db, viewer, "hub.added", { subjectId: id });
    });
  });
}

/**
 * Renames a hub and says which schools are in it.
 * @throws NotFound when the viewer may not or there is no such hub, Refused when another hub has the name, Stale when somebody else came first
 */
export function changeHub(viewer: Viewer, input: z.infer<typeof changedHubInput>): Promise<void> {
  return withTenant(viewer, async (db) => {
    if (!canArrangeTrust(viewer)) throw new NotFound();
    await nameIsFree(db, viewer.trustId, input.name, input.hubId);
    const { trustId } = viewer;
    const { hubId, name, version } = input;
    const { count } = await db.hub.updateMany({ where: { trustId, id: hubId, version }, data: { name, version: version + 1 } });
    if (count === 0) return sayWhatIsKept(db, trustId, hubId);
    await moveSchools(db, viewer.trustId, input.hubId, input.schoolIds);
    await recordEvent(db, viewer, "hub.changed", { subjectId: input.hubId });
  });
}

/** Takes a hub away; its schools stay, without a hub. */
export function removeHub(viewer: Viewer, hubId: string): Promise<void> {
  return withTenant(viewer, async (db) => {
    if (!canArrangeTrust(viewer)) throw new NotFound();
    await moveSchools(db, viewer.trustId, hubId, []);
    const removed = await db.hub.deleteMany({ where: { trustId: viewer.trustId, id: hubId } });
    if (removed.count === 0) throw new NotFound();
    await recordEvent(db, viewer, "hub.removed", { subjectId: hubId });
  });
}

async function nameIsFree(db: TenantDb, trustId: string, name: string, except?: string) {
  const taken = await db.hub.count({ where: { trustId, name, ...(except ? { id: { not: except } } : {}) } });
  if (taken > 0) throw new Refused("Another hub has this name", "name");
}

/** What somebody else saved, named as the form's boxes are. @throws Stale, NotFound when there is no such hub */
async function sayWhatIsKept(db: TenantDb, trustId: string, id: string): Promise<never> {
  const hub = await db.hub.findUnique({ where: { trustId_id: { trustId, id } } });
  if (!hub) throw new NotFound();
  const schools = await db.school.findMany({ where: { trustId, hubId: id }, select: { id: true } });
  throw new Stale({ name: hub.name, schoolIds: schools.map((school) => school.id) }, hub.version);
}
