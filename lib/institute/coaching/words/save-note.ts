import { seal, unseal } from "@/lib/confidentiality/seal";
import { withTenant } from "@/lib/db/with-tenant";
import { NotFound } from "@/lib/errors";
import { keepDraft, type Saved } from "@/lib/forms/keep-draft";
import type { Viewer } from "@/lib/viewers/viewer";
import type { NoteInput } from "../schema";
import { ownSession } from "../sessions/set-session";
import { note as shape, placeOf } from "./places";

/**
 * Keeps the coach's own notes on a session, sealed, for themselves alone, whatever becomes of the session.
 * @throws NotFound for anybody but its coach; Stale with the other text when it was saved elsewhere since `version`, and something of it would be lost
 */
export function saveCoachNote(viewer: Viewer, { sessionId, note, version: seen }: NoteInput): Promise<Saved> {
  const { trustId, personId: coachId, at: savedAt } = viewer;
  return withTenant(viewer, async (db) => {
    if ((await ownSession(db, viewer, sessionId)).coachId !== coachId) throw new NotFound();
    const find = async () => {
      const kept = await db.coachNote.findUnique({ where: { trustId_sessionId: { trustId, sessionId } } });
      return kept ? { version: kept.version, savedAt: kept.savedAt, content: { note: shape.parse(await unseal(db, trustId, placeOf.note(sessionId), kept.sealed)).text } } : undefined;
    };
    const sealed = await seal(db, trustId, placeOf.note(sessionId), { text: note });
    return keepDraft({
      find, content: { note }, seen, at: savedAt,
      add: () => db.coachNote.createMany({ data: [{ trustId, sessionId, coachId, sealed, savedAt }], skipDuplicates: true }),
      change: (from, version) => db.coachNote.updateMany({ where: { trustId, sessionId, version: from }, data: { sealed, version, savedAt } }),
    });
  });
}
