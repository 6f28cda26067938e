import type { TenantDb } from "@/lib/db/with-tenant";
import type { Role } from "@/lib/db/generated/enums";
import type { Viewer } from "@/lib/viewers/viewer";

/** The same entries in the log as role by role, written at once. */
export async function recordRoles(
  db: TenantDb,
  { trustId, personId, at }: Viewer,
  given: readonly { id: string; personId: string; role: Role; schoolId: string | null }[],
  ended: readonly string[],
): Promise<void> {
  const event = { trustId, at, actorId: personId };
  await db.auditEvent.createMany({
    data: [
      ...given.map((role) => ({ ...event, what: "role.given", subjectId: role.id, ownerId: role.personId, facts: { role: role.role, schoolId: role.schoolId } })),
      ...ended.map((id) => ({ ...event, what: "role.ended", subjectId: id, facts: {} })),
    ],
  });
}
