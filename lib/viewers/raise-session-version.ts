import type { TenantDb } from "@/lib/db/with-tenant";
import { NotFound } from "@/lib/errors";

/**
 * Ends every session of a person at their next click. Call it wherever access changes: a role, an appointment,
 * a suspension, a new password, codes.
 * @throws NotFound when the person is not of this trust, or the asker may not change them
 */
export async function raiseSessionVersion(db: TenantDb, { trustId }: { trustId: string }, personId: string): Promise<number> {
  const raised = await db.person.updateMany({ where: { trustId, id: personId }, data: { sessionVersion: { increment: 1 } } });
  if (raised.count === 0) throw new NotFound();
  const { sessionVersion } = await db.person.findUniqueOrThrow({ where: { trustId_id: { trustId, id: personId } }, select: { sessionVersion: true } });
  return sessionVersion;
}
