import { needsCodes } from "@/lib/auth/codes/policy";
import type { TenantDb } from "@/lib/db/with-tenant";
import type { Role } from "@/lib/db/generated/enums";
import type { Viewer } from "@/lib/viewers/viewer";

/** Whoever is given a role that asks for one-time codes comes in anew, with a code. */
export async function askForCodes(db: TenantDb, viewer: Viewer, given: readonly { personId: string; role: Role }[]): Promise<void> {
  const privileged = given.filter(({ role, personId }) => personId !== viewer.personId && needsCodes({ roles: [{ role, schoolId: null, schoolName: null }], duties: [] }));
  if (privileged.length === 0) return;
  await db.person.updateMany({ where: { trustId: viewer.trustId, id: { in: privileged.map(({ personId }) => personId) } }, data: { sessionVersion: { increment: 1 } } });
}
