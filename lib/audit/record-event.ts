import type { TenantDb } from "@/lib/db/with-tenant";
import type { Viewer } from "@/lib/viewers/viewer";

/** Ids, numbers and fixed words only: never a text that somebody wrote. */
export type Facts = Record<string, string | number | boolean | null>;

/**
 * Adds to the audit log in the verb's own transaction; it can never be changed there.
 * @param what a past-tense name such as `check-in.shared`
 * @param about the record, whose record it is, and facts beside it
 */
export async function recordEvent(
  db: TenantDb,
  viewer: Pick<Viewer, "trustId" | "at"> & { personId: string | null },
  what: string,
  about: { subjectId?: string; ownerId?: string; facts?: Facts } = {},
): Promise<void> {
  await db.auditEvent.createMany({
    data: {
      trustId: viewer.trustId,
      at: viewer.at,
      actorId: viewer.personId,
      what,
      subjectId: about.subjectId ?? null,
      ownerId: about.ownerId ?? null,
      facts: about.facts ?? {},
    },
  });
}
