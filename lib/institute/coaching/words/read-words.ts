import type { z } from "zod";
import { recordEvent } from "@/lib/audit/record-event";
import { unseal } from "@/lib/confidentiality/seal";
import { followUp } from "@/lib/follow-ups/done";
import type { TenantDb } from "@/lib/db/with-tenant";
import { asDay, type Day } from "@/lib/school-year/day";
import type { Viewer } from "@/lib/viewers/viewer";
import { type Kind, note, placeOf, take, wish } from "./places";

type Kept<T> = (T & { version: number }) | null;

/** What stands on a session for the two, and for the coach alone. */
export type SaidOnline = {
  wish: Kept<z.infer<typeof wish>>;
  take: Kept<z.infer<typeof take> & { dueOn: Day }>;
  /** What the participant took from an earlier session, with which this one opens, and what they say of it here. */
  lastTime: { text: string; dueOn: Day; number: number } | null;
  back: Kept<z.infer<typeof followUp>>;
  /** The viewer's own, as the coach. */
  note: Kept<z.infer<typeof note>>;
};

type Row = { sessionId: string; number: number; kind: Kind | "note"; dueOn: Date | null; version: number; sealed: Uint8Array };

/**
 * The words of a session as far as the viewer may read them: the participant all of theirs, a coach those of their own sessions. That a coach
 * looked at them is written down for the participant. One statement, beside the trust's key.
 */
export async function readWords(db: TenantDb, viewer: Viewer, session: { id: string; number: number; cohortId: string; personId: string }): Promise<SaidOnline> {
  const { trustId } = viewer;
  const rows = await db.$queryRaw<Row[]>`
    SELECT w."sessionId", s.number, w.kind, w."dueOn", w.version, w.sealed FROM online_words w
    JOIN online_session s ON s."trustId" = w."trustId" AND s.id = w."sessionId"
    WHERE w."trustId" = ${trustId}::uuid AND s."cohortId" = ${session.cohortId}::uuid AND s."personId" = ${session.personId}::uuid
      AND (s.id = ${session.id}::uuid OR (w.kind = 'take' AND s.number < ${session.number} AND s."calledOffAt" IS NULL))
    UNION ALL SELECT n."sessionId", ${session.number}::int, 'note', NULL, n.version, n.sealed FROM coach_note n
    WHERE n."trustId" = ${trustId}::uuid AND n."sessionId" = ${session.id}::uuid
    ORDER BY number DESC`;
  const here = (kind: Row["kind"]) => rows.find((row) => row.kind === kind && row.sessionId === session.id);
  const open = async (row: Row): Promise<unknown> => unseal(db, trustId, row.kind === "note" ? placeOf.note(row.sessionId) : placeOf.words(row.sessionId, row.kind), row.sealed);
  const kept = async <T extends z.ZodType<object>>(kind: Row["kind"], shape: T): Promise<Kept<z.infer<T>>> => {
    const row = here(kind);
    return row ? { ...shape.parse(await open(row)), version: row.version } : null;
  };
  const before = rows.find((row) => row.kind === "take" && row.sessionId !== session.id);
  const taken = await kept("take", take);
  const dueOn = here("take")?.dueOn;
  if (viewer.personId !== session.personId && rows.some(({ kind }) => kind !== "note")) await recordEvent(db, viewer, "online-session.opened", { subjectId: session.id, ownerId: session.personId });
  return {
    wish: await kept("wish", wish), take: taken && dueOn ? { ...taken, dueOn: asDay(dueOn) } : null, back: await kept("back", followUp), note: await kept("note", note),
    lastTime: before?.dueOn ? { ...take.parse(await open(before)), dueOn: asDay(before.dueOn), number: before.number } : null,
  };
}
