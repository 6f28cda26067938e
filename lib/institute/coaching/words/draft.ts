import { seal, unseal } from "@/lib/confidentiality/seal";
import { type TenantDb, withTenant } from "@/lib/db/with-tenant";
import { NotFound } from "@/lib/errors";
import { keepDraft, type Saved } from "@/lib/forms/keep-draft";
import type { Viewer } from "@/lib/viewers/viewer";
import type { WordsInput } from "../schema";
import { ownSession } from "../sessions/set-session";
import { NOTHING_YET, placeOf, type WordsContent, wordsContent } from "./places";

/** What the participant has written, shared or not. */
export type WordsDraft = Saved & { content: WordsContent };

/** What the viewer has written for a session as its participant; undefined where they have not begun. One statement. */
export async function findWordsDraft(db: TenantDb, { trustId, personId }: Viewer, sessionId: string): Promise<WordsDraft | undefined> {
  const draft = await db.onlineDraft.findUnique({ where: { trustId_sessionId: { trustId, sessionId }, personId } });
  if (!draft) return undefined;
  const { sealed, version, savedAt } = draft;
  return { content: wordsContent.parse(await unseal(db, trustId, placeOf.draft(sessionId), sealed)), version, savedAt };
}

/**
 * Keeps what the participant writes for a session, sealed, for themselves alone; boxes that were not asked stay as they are.
 * @throws NotFound for anybody but the participant; Stale with the other text when it was saved elsewhere since `version`, and something of it would be lost
 */
export const saveWords = (viewer: Viewer, input: WordsInput): Promise<Saved> => withTenant(viewer, async (db) => (await keepWordsDraft(db, viewer, input)).saved);

/** The same in a transaction that is open already. @returns what stands now, too */
export async function keepWordsDraft(db: TenantDb, viewer: Viewer, { sessionId, version: seen, ...said }: WordsInput): Promise<{ saved: Saved; content: WordsContent }> {
  const { trustId, personId, at: savedAt } = viewer;
  if ((await ownSession(db, viewer, sessionId)).personId !== personId) throw new NotFound();
  const find = () => findWordsDraft(db, viewer, sessionId);
  const content = wordsContent.parse({ ...NOTHING_YET, ...(await find())?.content, ...said });
  const sealed = await seal(db, trustId, placeOf.draft(sessionId), content);
  const saved = await keepDraft({
    find, content, seen, at: savedAt,
    add: () => db.onlineDraft.createMany({ data: [{ trustId, sessionId, personId, sealed, savedAt }], skipDuplicates: true }),
    change: (from, version) => db.onlineDraft.updateMany({ where: { trustId, sessionId, personId, version: from }, data: { sealed, version, savedAt } }),
  });
  return { saved, content };
}
