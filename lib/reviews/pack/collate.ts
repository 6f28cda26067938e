import { recordEvent } from "@/lib/audit/record-event";
import { type TenantDb, withTenant } from "@/lib/db/with-tenant";
import type { Viewer } from "@/lib/viewers/viewer";
import { mondayOf } from "@/lib/school-year/day";
import { collateFigures } from "../data/collate-figures";
import { findReview, type Review, takeTurns } from "../find-review";
import { canCollate } from "../policy";

/**
 * Brings what was shared since into an open pack: new weeks are added, edited wordings kept. Once it is locked, nothing happens.
 * @throws NotFound for anybody who does not read the school's check-ins
 */
export function collate(viewer: Viewer, reviewId: string): Promise<void> {
  return withTenant(viewer, async (db) => {
    await findReview(db, viewer, reviewId, canCollate);
    await takeTurns(db, viewer, reviewId);
    const review = await findReview(db, viewer, reviewId, canCollate);
    if (!review.openedAt || review.lockedAt || review.signedAt) return;
    if (await collateInto(db, viewer, review)) await recordEvent(db, viewer, "review.collated", { subjectId: review.id });
  });
}

/**
 * Copies what is known of the school's figures into the pack and, where the trust has entered the half term, its shared three Ss, actions and support,
 * as the pack's own text; a wording that was edited stays.
 * @param review found while the caller holds its turn: two who collate would undo each other's figures
 * @returns how many weeks' lines, actions and requests for support are new or have changed, and one more where the figures have; 0 when nothing has
 * Source: case study 000, individual sessions: what the weekly sessions gathered is circulated at the half term's end.
 */
export async function collateInto(db: TenantDb, viewer: Viewer, review: Review): Promise<number> {
  const figures = await collateFigures(db, viewer, review);
  await db.review.updateMany({ where: { trustId: viewer.trustId, id: review.id }, data: { collatedAt: viewer.at } });
  if (!review.halfTerm) return figures;
  const from = mondayOf(review.halfTerm.startsOn);
  const to = review.halfTerm.endsOn;
  const lines = await db.$executeRaw`
    INSERT INTO collation_line ("trustId", id, "reviewId", "schoolId", "entryId", "checkInId", "weekOf", s, descriptor, direction, "needToTalk", wording, "discussedAt", "priorityIds")
    SELECT DISTINCT ON (e."weekOf", e.s)
      e."trustId", gen_random_uuid(), ${review.id}::uuid, e."schoolId", e.id, c.id, e."weekOf", e.s, e.descriptor, e.direction, e."needToTalk",
      concat_ws(E'\n', nullif(trim(e.done), ''), nullif(trim(e."cameOfIt"), '')), c."discussedAt",
      ARRAY(SELECT ep."priorityId" FROM entry_priority ep WHERE ep."trustId" = e."trustId" AND ep."entryId" = e.id ORDER BY 1)
    FROM check_in_entry e JOIN check_in c ON c."trustId" = e."trustId" AND c.id = e."checkInId"
    WHERE e."trustId" = ${viewer.trustId}::uuid AND e."schoolId" = ${review.schoolId}::uuid AND e."weekOf" BETWEEN ${from}::date AND ${to}::date
    ORDER BY e."weekOf", e.s, c."sharedAt" DESC
    ON CONFLICT ("trustId", "reviewId", "weekOf", s) DO UPDATE SET "discussedAt" = excluded."discussedAt", "priorityIds" = excluded."priorityIds"
    WHERE (collation_line."discussedAt", collation_line."priorityIds") IS DISTINCT FROM (excluded."discussedAt", excluded."priorityIds")`;
  const actions = await db.$executeRaw`
    INSERT INTO collated_action ("trustId", "reviewId", "actionId", "schoolId", "ownerId", title, "dueOn", s, progress, "doneAt", outcome)
    SELECT a."trustId", ${review.id}::uuid, a.id, a."schoolId", a."ownerId", a.title, a."dueOn", a.s, latest.progress, a."doneAt", a.outcome
    FROM action a
    LEFT JOIN LATERAL (SELECT u.progress FROM action_update u WHERE u."trustId" = a."trustId" AND u."actionId" = a.id ORDER BY u.at DESC LIMIT 1) latest ON true
    WHERE a."trustId" = ${viewer.trustId}::uuid AND a."schoolId" = ${review.schoolId}::uuid
      AND a."createdAt" < ${to}::date + 1 AND (a."doneAt" IS NULL OR a."doneAt" >= ${from}::date)
    ON CONFLICT ("trustId", "reviewId", "actionId") DO UPDATE
      SET "ownerId" = excluded."ownerId", title = excluded.title, "dueOn" = excluded."dueOn", progress = excluded.progress, "doneAt" = excluded."doneAt", outcome = excluded.outcome
    WHERE (collated_action."ownerId", collated_action.title, collated_action."dueOn", collated_action.progress, collated_action."doneAt", collated_action.outcome)
      IS DISTINCT FROM (excluded."ownerId", excluded.title, excluded."dueOn", excluded.progress, excluded."doneAt", excluded.outcome)`;
  const support = await db.$executeRaw`
    INSERT INTO collated_support ("trustId", "reviewId", "supportRequestId", "schoolId", kind, note, "askedAt", "answeredAt", answer)
    SELECT q."trustId", ${review.id}::uuid, q.id, q."schoolId", q.kind, q.note, q."askedAt", q."answeredAt", q.answer
    FROM support_request q JOIN check_in c ON c."trustId" = q."trustId" AND c.id = q."checkInId"
    WHERE q."trustId" = ${viewer.trustId}::uuid AND q."schoolId" = ${review.schoolId}::uuid AND c."weekOf" BETWEEN ${from}::date AND ${to}::date
    ON CONFLICT ("trustId", "reviewId", "supportRequestId") DO UPDATE SET "answeredAt" = excluded."answeredAt", answer = excluded.answer
    WHERE (collated_support."answeredAt", collated_support.answer) IS DISTINCT FROM (excluded."answeredAt", excluded.answer)`;
  return lines + actions + support + figures;
}
