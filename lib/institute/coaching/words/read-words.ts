import type { z } from "zod";
import { recordEvent } from "@/lib/audit/record-event";
import { unseal } from "@/lib/confidentiality/seal";
import { followUp } from "@/lib/follow-ups/done";
import type { TenantDb } from "@/lib/db/with-tenant";
import { asDay, type Day } from "@/lib/school-year/day";
import type { Viewer } from "@/lib/viewers/viewer";
import { findWordsDraft, type WordsDraft } from "./draft";
import { type Kind, NOTHING_YET, note, placeOf, take, wish, type WordsContent } from "./places";

type Before = { text: string; dueOn: Day; number: number };

/** What stands on a session for the two, and for each of them alone. */
export type SaidOnline = {
  wish: z.infer<typeof wish> | null;
  take: (z.infer<typeof take> & { dueOn: Day }) | null;
  /** What the participant took from the session before with this coach, with which this one opens, and what they say of it here. */
  lastTime: Before | null;
  back: z.infer<typeof followUp> | null;
  /** To the participant alone: what they took since from a session with another coach, who reads it with them. */
  withAnother: (Before & { coach: string }) | null;
  /** The participant's own, shared or not: what their boxes hold; `newer` when their coach does not read all of it. */
  draft: (WordsContent & { version: number; savedAt: Date | null; newer: boolean }) | null;
  /** The coach's own. */
  note: (z.infer<typeof note> & { version: number; savedAt: Date }) | null;
};

type Row = { sessionId: string; number: number; coachId: string; coach: string | null; kind: Kind | "note"; dueOn: Date | null; version: number; savedAt: Date; sealed: Uint8Array };
type Session = { id: string; cohortId: string; personId: string; coachId: string; heldOn: Date; startsAt: string; markedAt: Date | null };

/**
 * The words of a session as far as the viewer may read them: the participant all of theirs, a coach those of their own sessions. That a coach
 * looked at them is written down for the participant. At most two statements, beside the trust's key.
 */
export async function readWords(db: TenantDb, viewer: Viewer, session: Session): Promise<SaidOnline> {
  const { trustId } = viewer;
  const rows = await db.$queryRaw<Row[]>`
    SELECT w."sessionId", s.number, w."coachId", p.name AS coach, w.kind, w."dueOn", w.version, w."savedAt", w.sealed, s."heldOn", s."startsAt" FROM online_words w
    JOIN online_session s ON s."trustId" = w."trustId" AND s.id = w."sessionId"
    LEFT JOIN person p ON p."trustId" = w."trustId" AND p.id = w."coachId"
    WHERE w."trustId" = ${trustId}::uuid AND s."cohortId" = ${session.cohortId}::uuid AND s."personId" = ${session.personId}::uuid
      AND (s.id = ${session.id}::uuid OR (w.kind = 'take' AND (s."heldOn", s."startsAt") < (${session.heldOn}::date, ${session.startsAt}) AND s."calledOffAt" IS NULL))
    UNION ALL SELECT n."sessionId", 0, n."coachId", NULL, 'note', NULL, n.version, n."savedAt", n.sealed, NULL, NULL FROM coach_note n
    WHERE n."trustId" = ${trustId}::uuid AND n."sessionId" = ${session.id}::uuid
    ORDER BY "heldOn" DESC NULLS LAST, "startsAt" DESC`;
  const mine = viewer.personId === session.personId;
  if (!mine && rows.some(({ kind }) => kind !== "note")) await recordEvent(db, viewer, "online-session.opened", { subjectId: session.id, ownerId: session.personId });
  const open = async <T extends z.ZodType<object>>(row: Row | undefined, shape: T): Promise<z.infer<T> | null> =>
    row ? shape.parse(await unseal(db, trustId, row.kind === "note" ? placeOf.note(row.sessionId) : placeOf.words(row.sessionId, row.kind), row.sealed)) : null;
  const here = (kind: Row["kind"]) => rows.find((row) => row.kind === kind && row.sessionId === session.id);
  const before = async (row: Row | undefined): Promise<Before | null> => {
    const taken = await open(row, take);
    return taken && row?.dueOn ? { ...taken, dueOn: asDay(row.dueOn), number: row.number } : null;
  };
  const earlier = rows.filter(({ kind, sessionId }) => kind === "take" && sessionId !== session.id);
  const [latest, noted] = [earlier[0], here("note")];
  const another = latest && latest.coachId !== session.coachId ? await before(latest) : null;
  const taken = await before(here("take"));
  const shared = { wish: await open(here("wish"), wish), take: taken && { text: taken.text, dueOn: taken.dueOn }, back: await open(here("back"), followUp) };
  const kept = await open(noted, note);
  return {
    ...shared, lastTime: await before(earlier.find(({ coachId }) => coachId === session.coachId)),
    withAnother: another && mine ? { ...another, coach: latest?.coach ?? "" } : null,
    draft: mine ? boxes(shared, await findWordsDraft(db, viewer, session.id), session.markedAt !== null) : null,
    note: kept && noted ? { ...kept, version: noted.version, savedAt: noted.savedAt } : null,
  };
}

/** What the participant's boxes hold: what they wrote, or what they shared before there were drafts. What they would have talked about is past once the session was held. */
function boxes({ wish: wished, take: taken, back }: Pick<SaidOnline, "wish" | "take" | "back">, draft: WordsDraft | undefined, held: boolean): SaidOnline["draft"] {
  const shared = { ...NOTHING_YET, ...back, wish: wished?.text ?? "", take: taken?.text ?? "", dueOn: taken?.dueOn ?? "" };
  if (!draft) return { ...shared, version: 0, savedAt: null, newer: false };
  const { content, version, savedAt } = draft;
  const open = [...(["done", "changed", "learned", "take"] as const), ...(held ? [] : ["wish"] as const), ...(content.take ? ["dueOn"] as const : [])];
  return { ...content, version, savedAt, newer: open.some((box) => content[box] !== shared[box]) };
}
