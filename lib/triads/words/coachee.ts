import { askAboutNames } from "@/lib/confidentiality/ask-about-names";
import { withTenant } from "@/lib/db/with-tenant";
import { NotFound, Refused } from "@/lib/errors";
import { asDate } from "@/lib/school-year/day";
import { v7 } from "@/lib/submissions/uuid";
import type { Viewer } from "@/lib/viewers/viewer";
import type { CommitmentInput, FollowUpInput, IssueInput } from "../schema";
import { keep } from "@/lib/confidentiality/keep-sealed";
import { placeOf } from "./places";
import { roundOf } from "./round-of";

/**
 * Keeps what the coachee of a round brings and the options that they think of, for those who came.
 * @throws NotFound for anybody but that coachee; Stale with the other text; Refused when the day is over, or a text may name a child
 */
export function saveIssue(viewer: Viewer, { sessionId, number, issue, options, version, noChildNamed }: IssueInput): Promise<void> {
  const { trustId, personId: coacheeId, at: savedAt } = viewer;
  const where = { trustId, sessionId, number };
  return withTenant(viewer, async (db) => {
    await roundOf(db, viewer, where, "coachee");
    await askAboutNames(db, trustId, [{ field: "issue", text: issue }, { field: "options", text: options }], noChildNamed);
    await keep(db, viewer, {
      place: placeOf.issue(where),
      find: () => db.triadIssue.findUnique({ where: { trustId_sessionId_number: where } }),
      add: (sealed) => db.triadIssue.createMany({ data: [{ ...where, coacheeId, savedAt, ...sealed }], skipDuplicates: true }),
      change: (sealed, seen) => db.triadIssue.updateMany({ where: { ...where, version: seen }, data: { savedAt, ...sealed } }),
    }, { issue, options }, version);
  });
}

/**
 * Keeps what the coachee of a round will do, and by when: the triad's next session opens with it.
 * @throws as saveIssue; Refused for a day that has been
 */
export function makeCommitment(viewer: Viewer, { sessionId, number, text, dueOn, version, noChildNamed }: CommitmentInput): Promise<void> {
  const { trustId, personId: coacheeId, at: savedAt } = viewer;
  const where = { trustId, sessionId, number };
  return withTenant(viewer, async (db) => {
    await roundOf(db, viewer, where, "coachee");
    if (dueOn < viewer.today) throw new Refused("Choose a day that is still to come", "dueOn");
    await askAboutNames(db, trustId, [{ field: "text", text }], noChildNamed);
    const find = () => db.triadCommitment.findUnique({ where: { trustId_sessionId_number: where } });
    const id = (await find())?.id ?? v7();
    const due = asDate(dueOn);
    await keep(db, viewer, {
      place: placeOf.commitment(id),
      find,
      add: (sealed) => db.triadCommitment.createMany({ data: [{ ...where, id, coacheeId, dueOn: due, savedAt, ...sealed }], skipDuplicates: true }),
      change: (sealed, seen) => db.triadCommitment.updateMany({ where: { ...where, version: seen }, data: { dueOn: due, savedAt, ...sealed } }),
    }, { text }, version);
  });
}

/**
 * Says in a later session what came of a commitment of one's own, for those who came to it. It comes back next time where `carriesOn`.
 * @throws NotFound when it is not the viewer's commitment, or they have not come; Stale, Refused as saveIssue
 */
export function followUpCommitment(viewer: Viewer, input: FollowUpInput): Promise<void> {
  const { sessionId, commitmentId, done, changed, learned, carriesOn, version, noChildNamed } = input;
  const { trustId, personId: coacheeId, at: savedAt } = viewer;
  const where = { trustId, commitmentId, sessionId };
  return withTenant(viewer, async (db) => {
    const mine = await db.triadCommitment.count({ where: { trustId, id: commitmentId, coacheeId } });
    const came = await db.triadSeat.count({ where: { trustId, sessionId, personId: coacheeId, cameAt: { not: null } } });
    if (mine === 0 || came === 0) throw new NotFound();
    await askAboutNames(db, trustId, [{ field: "changed", text: changed }, { field: "learned", text: learned }], noChildNamed);
    await keep(db, viewer, {
      place: placeOf.followUp(where),
      find: () => db.commitmentFollowUp.findUnique({ where: { trustId_commitmentId_sessionId: where } }),
      add: (sealed) => db.commitmentFollowUp.createMany({ data: [{ ...where, coacheeId, carriesOn, savedAt, ...sealed }], skipDuplicates: true }),
      change: (sealed, seen) => db.commitmentFollowUp.updateMany({ where: { ...where, version: seen }, data: { carriesOn, savedAt, ...sealed } }),
    }, { done, changed, learned }, version);
  });
}
