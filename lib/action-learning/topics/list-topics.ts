import { z } from "zod";
import { type Place, unseal } from "@/lib/confidentiality/seal";
import type { TenantDb } from "@/lib/db/with-tenant";
import type { Viewer } from "@/lib/viewers/viewer";

export type Topic = { id: string; title: string; offeredById: string; offeredBy: string; votes: number; /** Whether the viewer wants it. */ mine: boolean; /** It is the next half hour's. */ chosen: boolean };

const words = z.object({ title: z.string() });

/** Where a topic's title stands, for its seal. */
export const topicPlace = (id: string): Place => ({ table: "set_topic", row: id });

/** The title behind a topic's seal. */
export async function openTitle(db: TenantDb, trustId: string, { id, sealed }: { id: string; sealed: Uint8Array }): Promise<string> {
  return words.parse(await unseal(db, trustId, topicPlace(id), sealed)).title;
}

/** The ideas for a set's half hour that are still open, the most wanted first by those who are in it now. One statement, beside the trust's key. */
export async function listTopics(db: TenantDb, { trustId, personId: me }: Viewer, setId: string): Promise<Topic[]> {
  const rows = await db.$queryRaw<(Omit<Topic, "title"> & { sealed: Uint8Array })[]>`
    SELECT t.id, t.sealed, t."offeredById", p.name AS "offeredBy", t."chosenAt" IS NOT NULL AS chosen, v.votes, v.mine
    FROM set_topic t JOIN person p ON p."trustId" = t."trustId" AND p.id = t."offeredById"
    CROSS JOIN LATERAL (SELECT count(*)::int AS votes, coalesce(bool_or(v."personId" = ${me}::uuid), false) AS mine
      FROM topic_vote v JOIN set_member m ON m."trustId" = v."trustId" AND m."setId" = t."setId" AND m."personId" = v."personId" AND m."leftAt" IS NULL WHERE v."trustId" = t."trustId" AND v."topicId" = t.id) v
    WHERE t."trustId" = ${trustId}::uuid AND t."setId" = ${setId}::uuid AND t."takenUpInId" IS NULL
    ORDER BY t."chosenAt" IS NULL, v.votes DESC, t."offeredAt", t.id`;
  const topics: Topic[] = [];
  for (const { sealed, ...row } of rows) topics.push({ ...row, title: await openTitle(db, trustId, { id: row.id, sealed }) });
  return topics;
}
