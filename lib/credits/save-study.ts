import { type TenantDb, withTenant } from "@/lib/db/with-tenant";
import { Refused } from "@/lib/errors";
import { keepDraft, type Saved } from "@/lib/forms/keep-draft";
import { asDate } from "@/lib/school-year/day";
import type { Viewer } from "@/lib/viewers/viewer";
import { findStudy, openStudyText, sealStudyText } from "./find-study";
import type { FinishInput, StudyInput } from "./schema";

/**
 * Keeps what the viewer wrote on a module, sealed.
 * @throws NotFound when it is not theirs; Refused once it is finished
 * @throws Stale with the other text when it was saved elsewhere since `version`, and something of it would be lost
 */
export function saveStudy(viewer: Viewer, input: StudyInput): Promise<Saved> {
  return withTenant(viewer, (db) => keep(db, viewer, input));
}

/**
 * Finishes a module today: what was written stays as it is, and the viewer has its credit, with title, hours and a university's word as they stand now.
 * @throws as `saveStudy` does
 */
export function finishStudy(viewer: Viewer, input: FinishInput): Promise<void> {
  const { trustId, personId, today } = viewer;
  return withTenant(viewer, async (db) => {
    await keep(db, viewer, input);
    const finishedOn = asDate(today);
    await db.moduleStudy.update({ where: { trustId_id: { trustId, id: input.studyId } }, data: { finishedOn } });
    // What it is worth is written in by the database, from the version that was studied.
    await db.studyCredit.createMany({ data: [{ trustId, studyId: input.studyId, personId, title: "", halfHours: 0, finishedOn }] });
  });
}

/** Opens a finished module again; its credit is gone until it is finished anew. @throws NotFound when it is not the viewer's */
export function reopenStudy(viewer: Viewer, studyId: string): Promise<void> {
  return withTenant(viewer, async (db) => {
    const { finishedOn } = await findStudy(db, viewer, studyId);
    if (finishedOn) await db.moduleStudy.update({ where: { trustId_id: { trustId: viewer.trustId, id: studyId } }, data: { finishedOn: null } });
  });
}

/** Deletes the viewer's work on a module with its credit; both are truly gone. @throws NotFound when it is not theirs */
export function deleteStudy(viewer: Viewer, studyId: string): Promise<void> {
  const { trustId } = viewer;
  return withTenant(viewer, async (db) => {
    await findStudy(db, viewer, studyId);
    await db.studyCredit.deleteMany({ where: { trustId, studyId } });
    await db.moduleStudy.deleteMany({ where: { trustId, id: studyId } });
  });
}

function keep(db: TenantDb, viewer: Viewer, { studyId, version: seen, ...content }: StudyInput): Promise<Saved> {
  const { trustId, at: savedAt } = viewer;
  const find = async () => {
    const study = await findStudy(db, viewer, studyId);
    if (study.finishedOn) throw new Refused("You finished this module, so it stays as it is. Open it again to change it.");
    return { version: study.version, savedAt: study.savedAt, content: await openStudyText(db, trustId, study) };
  };
  return keepDraft({
    find, content, seen, at: savedAt,
    change: async (from, version) => db.moduleStudy.updateMany({ where: { trustId, id: studyId, version: from, finishedOn: null }, data: { sealed: await sealStudyText(db, trustId, studyId, content), savedAt, version } }),
  });
}
