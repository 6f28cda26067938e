import { z } from "zod";
import { unseal } from "@/lib/confidentiality/seal";
import type { TenantDb } from "@/lib/db/with-tenant";
import { followUp } from "@/lib/follow-ups/done";
import type { Day } from "@/lib/school-year/day";
import type { Viewer } from "@/lib/viewers/viewer";
import { placeOf } from "./places";

const text = z.object({ text: z.string() });

/** A commitment of an earlier session with which this one opens, and what its coachee has said of it here. */
export type LastTime = { commitmentId: string; personId: string; name: string; text: string; dueOn: Day; said: (z.infer<typeof followUp> & { carriesOn: boolean; version: number }) | null };

type Row = Omit<LastTime, "text" | "said"> & { sealed: Uint8Array; followUp: Uint8Array | null; carriesOn: boolean | null; version: number | null };

/**
 * The commitments with which a session opens: those of earlier sessions to which the viewer came, by people of this session, that were
 * not settled before it. What was settled in this very session stays in sight. One statement, beside the trust's key.
 */
export async function readLastTime(db: TenantDb, viewer: Viewer, session: { id: string; triadId: string; beginsAt: Date; startedAt: Date | null; people: readonly { id: string }[] }): Promise<LastTime[]> {
  const { trustId } = viewer;
  const before = session.startedAt ?? session.beginsAt;
  const rows = await db.$queryRaw<Row[]>`
    SELECT c.id AS "commitmentId", c."coacheeId" AS "personId", p.name, to_char(c."dueOn", 'YYYY-MM-DD') AS "dueOn", c.sealed, f.sealed AS "followUp", f."carriesOn", f.version
    FROM triad_commitment c
    JOIN triad_session s ON s."trustId" = c."trustId" AND s.id = c."sessionId" AND s."triadId" = ${session.triadId}::uuid AND s.id <> ${session.id}::uuid AND s."startedAt" < ${before}
    JOIN person p ON p."trustId" = c."trustId" AND p.id = c."coacheeId"
    LEFT JOIN commitment_follow_up f ON f."trustId" = c."trustId" AND f."commitmentId" = c.id AND f."sessionId" = ${session.id}::uuid
    WHERE c."trustId" = ${trustId}::uuid AND c."coacheeId" = ANY (${session.people.map(({ id }) => id)}::uuid[])
      AND NOT EXISTS (SELECT FROM commitment_follow_up e JOIN triad_session es ON es."trustId" = e."trustId" AND es.id = e."sessionId" AND es."startedAt" < ${before}
        WHERE e."trustId" = c."trustId" AND e."commitmentId" = c.id AND e."sessionId" <> ${session.id}::uuid AND NOT e."carriesOn")
    ORDER BY p.name, c."dueOn"`;
  const found: LastTime[] = [];
  for (const { sealed, followUp: answer, carriesOn, version, ...row } of rows) {
    const said = answer ? { ...followUp.parse(await unseal(db, trustId, placeOf.followUp({ commitmentId: row.commitmentId, sessionId: session.id }), answer)), carriesOn: carriesOn ?? false, version: version ?? 0 } : null;
    found.push({ ...row, ...text.parse(await unseal(db, trustId, placeOf.commitment(row.commitmentId), sealed)), said });
  }
  return found;
}
