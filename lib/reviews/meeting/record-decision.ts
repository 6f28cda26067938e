import type { z } from "zod";
import { insertActions } from "@/lib/actions/insert-action";
import { recordEvent } from "@/lib/audit/record-event";
import { askAboutNames } from "@/lib/confidentiality/ask-about-names";
import { type TenantDb, withTenant } from "@/lib/db/with-tenant";
import { NotFound, Refused, Stale } from "@/lib/errors";
import type { Viewer } from "@/lib/viewers/viewer";
import { asDate } from "@/lib/school-year/day";
import { v7 } from "@/lib/submissions/uuid";
import { staffOf } from "../agenda/choose-presenter";
import { findItem } from "../agenda/find-item";
import { findReview, type Review, takeTurns } from "../find-review";
import { canDecide } from "../policy";
import { reviewReaders } from "../review-readers";
import type { decisionInput } from "../schema";
import { mustNotBeSignedOff } from "./still-open";

type Input = z.infer<typeof decisionInput>;

/**
 * Writes down what was decided on an item: what, who, by when, as support or challenge. One decision an item, changeable until
 * sign-off. It becomes an action, which its owner meets in the next check-in.
 * @throws NotFound for anybody outside the executive team, and for an item that was not sent
 * @throws Refused before the meeting starts, after sign-off, for an owner who has nothing to do with the school, a day gone by, or a text that may name a child
 * @throws Stale with the saved decision when somebody changed it since `version`
 */
export function recordDecision(viewer: Viewer, input: Input): Promise<void> {
  return withTenant(viewer, async (db) => {
    const { trustId } = viewer;
    await takeTurns(db, viewer, input.reviewId);
    const review = await findReview(db, viewer, input.reviewId, canDecide);
    mustNotBeSignedOff(review);
    if (!review.startedAt) throw new Refused("Start the meeting first.");
    const item = await findItem(db, viewer, review, input.itemId);
    if (!item.publishedAt) throw new NotFound();
    await askAboutNames(db, trustId, [{ field: "text", text: input.text }], input.noChildNamed);
    const people = [...(await staffOf(db, viewer, review.schoolId)), ...(await reviewReaders(db, viewer, review.schoolId))];
    if (!people.some(({ id }) => id === input.ownerId)) throw new Refused("Choose somebody from the school or the executive team.", "ownerId");
    const before = await db.decision.findFirst({ where: { trustId, agendaItemId: item.id } });
    if (input.dueOn < viewer.today && !before) throw new Refused("Choose a day that lies ahead.", "dueOn");
    if ((before?.version ?? 0) !== input.version) {
      if (before && before.text === input.text && before.ownerId === input.ownerId) return;
      throw new Stale(before?.text ?? "", before?.version ?? 0);
    }
    if (before) await changeDecision(db, viewer, before, input);
    else await firstDecision(db, viewer, review, item, input);
    await recordEvent(db, viewer, before ? "decision.changed" : "decision.recorded", { subjectId: item.id, ownerId: input.ownerId, facts: { reviewId: review.id } });
  });
}

async function firstDecision(db: TenantDb, viewer: Viewer, review: Review, item: { id: string; s: "safeguarding" | "standards" | "stakeholders" }, input: Input) {
  const { trustId } = viewer;
  const actionId = v7();
  await insertActions(db, viewer, [
    { id: actionId, schoolId: review.schoolId, ownerId: input.ownerId, title: input.text, dueOn: input.dueOn, origin: "review", s: item.s, agendaItemId: item.id },
  ]);
  await db.decision.createMany({
    data: [{
      trustId, agendaItemId: item.id, reviewId: review.id, schoolId: review.schoolId, ownerId: input.ownerId, decidedById: viewer.personId,
      actionId, text: input.text, kind: input.kind, dueOn: asDate(input.dueOn), decidedAt: viewer.at,
    }],
  });
}

async function changeDecision(db: TenantDb, viewer: Viewer, before: { agendaItemId: string; actionId: string | null }, input: Input) {
  const { trustId } = viewer;
  const dueOn = asDate(input.dueOn);
  await db.decision.updateMany({
    where: { trustId, agendaItemId: before.agendaItemId },
    data: { text: input.text, kind: input.kind, ownerId: input.ownerId, dueOn, decidedById: viewer.personId, decidedAt: viewer.at, version: { increment: 1 } },
  });
  if (before.actionId)
    await db.action.updateMany({
      where: { trustId, id: before.actionId, doneAt: null },
      data: { title: input.text, ownerId: input.ownerId, dueOn, version: { increment: 1 } },
    });
}
