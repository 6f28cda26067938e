import { v7 } from "./uuid";
import type { TenantDb } from "@/lib/db/with-tenant";
import type { Viewer } from "@/lib/viewers/viewer";

/**
 * A double tap has one effect: the first submission with a request id does the work under a new id,
 * any later one gets that same id and does nothing. A second one at the same moment waits for the first.
 */
export async function once(
  db: TenantDb,
  viewer: Viewer,
  requestId: string,
  work: (id: string) => Promise<void>,
): Promise<{ id: string; repeated: boolean }> {
  const id = v7();
  const first = await db.$executeRaw`
    INSERT INTO submission ("trustId", "personId", "requestId", "subjectId", at)
    VALUES (${viewer.trustId}::uuid, ${viewer.personId}::uuid, ${requestId}::uuid, ${id}::uuid, ${viewer.at})
    ON CONFLICT DO NOTHING`;
  if (first === 0) {
    const before = await db.submission.findUniqueOrThrow({
      where: { trustId_personId_requestId: { trustId: viewer.trustId, personId: viewer.personId, requestId } },
    });
    return { id: before.subjectId ?? id, repeated: true };
  }
  await work(id);
  return { id, repeated: false };
}

/** Whether a submission with this request id has had its effect already. One statement. */
export const wasSent = async (db: TenantDb, { trustId, personId }: Viewer, requestId: string): Promise<boolean> =>
  (await db.submission.count({ where: { trustId, personId, requestId } })) > 0;
