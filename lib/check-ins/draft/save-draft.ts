import { isDeepStrictEqual } from "node:util";
import { seal } from "@/lib/confidentiality/seal";
import { type TenantDb, withTenant } from "@/lib/db/with-tenant";
import { NotFound, Refused, Stale } from "@/lib/errors";
import type { Viewer } from "@/lib/viewers/viewer";
import { asDate } from "@/lib/school-year/day";
import { readHalfTermsOfLeader } from "@/lib/school-year/read-half-terms";
import { v7 } from "@/lib/submissions/uuid";
import { findWeek, type Week } from "../find-week";
import { openDraft } from "./open-draft";
import { canWriteCheckIns } from "../policy";
import type { DraftContent, SaveDraft } from "../schema";
import { isWritable } from "../week";

/** What another tab or device saved in the meantime. */
export type SavedElsewhere = { content: DraftContent; savedAt: Date };

/**
 * Keeps what a leader has written so far; only they can read it, in the database it is sealed.
 * @returns the version to send with the next save, and when it was saved
 * @throws Stale with what was saved elsewhere since `version`; nothing is overwritten
 * @throws Refused when the week was shared already or is too far away
 * @throws NotFound for somebody who leads no school
 */
export async function saveDraft(viewer: Viewer, input: SaveDraft): Promise<{ version: number; savedAt: Date }> {
  if (!canWriteCheckIns(viewer)) throw new NotFound();
  return withTenant(viewer, async (db) => {
    const week = await findWeek(db, viewer, input.weekOf);
    if (week.shared) throw new Refused("You shared this week already. You can add a note to it.");
    if (!isWritable(week.arrangement, await readHalfTermsOfLeader(db, viewer.personId), viewer.today, input.weekOf))
      throw new Refused("This week can no longer be written, or not yet.");
    return week.draft ? replaceDraft(db, viewer, input, week.draft) : firstDraft(db, viewer, input);
  });
}

async function firstDraft(db: TenantDb, viewer: Viewer, { weekOf, content }: SaveDraft) {
  const { trustId, personId: leaderId, at: savedAt } = viewer;
  const id = v7();
  const sealed = await seal(db, trustId, { table: "check_in_draft", row: id }, content);
  const { count } = await db.checkInDraft.createMany({
    data: [{ trustId, id, leaderId, weekOf: asDate(weekOf), sealed, savedAt }],
    skipDuplicates: true,
  });
  if (count === 0) await somebodyWasFirst(db, viewer, weekOf);
  return { version: 1, savedAt };
}

async function replaceDraft(db: TenantDb, viewer: Viewer, input: SaveDraft, draft: NonNullable<Week["draft"]>) {
  const { trustId, personId: leaderId, at: savedAt } = viewer;
  if (draft.version !== input.version) {
    const saved = await openDraft(db, trustId, draft);
    if (isDeepStrictEqual(saved, input.content)) return { version: draft.version, savedAt: draft.savedAt };
    throw new Stale<SavedElsewhere>({ content: saved, savedAt: draft.savedAt }, draft.version);
  }
  const sealed = await seal(db, trustId, { table: "check_in_draft", row: draft.id }, input.content);
  const { count } = await db.checkInDraft.updateMany({
    where: { trustId, id: draft.id, leaderId, version: draft.version },
    data: { sealed, savedAt, version: draft.version + 1 },
  });
  if (count === 0) await somebodyWasFirst(db, viewer, input.weekOf);
  return { version: draft.version + 1, savedAt };
}

/** Another save, or the sharing, came between reading and writing. */
async function somebodyWasFirst(db: TenantDb, viewer: Viewer, weekOf: string): Promise<never> {
  const { draft, shared } = await findWeek(db, viewer, weekOf);
  if (shared || !draft) throw new Refused("You shared this week already. You can add a note to it.");
  throw new Stale<SavedElsewhere>({ content: await openDraft(db, viewer.trustId, draft), savedAt: draft.savedAt }, draft.version);
}
