import type { TenantDb } from "@/lib/db/with-tenant";

/**
 * Puts these schools into a hub, or into none, and lets others go that are in it now. Every school and every other hub that this
 * changes counts as changed: whoever has one of them open sees it before they save.
 */
export async function moveSchools(db: TenantDb, trustId: string, hubId: string, schoolIds: readonly string[]): Promise<void> {
  const moved = { trustId, OR: [{ hubId, id: { notIn: [...schoolIds] } }, { id: { in: [...schoolIds] }, hubId: null }, { id: { in: [...schoolIds] }, hubId: { not: hubId } }] };
  const left = await db.school.findMany({ where: moved, select: { id: true, hubId: true } });
  await touchHubs(db, trustId, left.map((school) => school.hubId).filter((id) => id !== hubId));
  for (const [ids, to] of [[left.filter((school) => school.hubId === hubId), null], [left.filter((school) => school.hubId !== hubId), hubId]] as const)
    if (ids.length > 0) await db.school.updateMany({ where: { trustId, id: { in: ids.map(({ id }) => id) } }, data: { hubId: to, version: { increment: 1 } } });
}

/** Which schools a hub has is the hub's own matter: it counts as changed. */
export async function touchHubs(db: TenantDb, trustId: string, hubIds: readonly (string | null)[]): Promise<void> {
  const ids = hubIds.filter((id) => id !== null);
  if (ids.length > 0) await db.hub.updateMany({ where: { trustId, id: { in: ids } }, data: { version: { increment: 1 } } });
}
