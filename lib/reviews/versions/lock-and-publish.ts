import type { z } from "zod";
import { recordEvent } from "@/lib/audit/record-event";
import { type TenantDb, withTenant } from "@/lib/db/with-tenant";
import { Refused } from "@/lib/errors";
import type { Viewer } from "@/lib/viewers/viewer";
import { once } from "@/lib/submissions/once";
import { collateInto } from "../pack/collate";
import { findReview, type Review, takeTurns } from "../find-review";
import { canPublish } from "../policy";
import { type AgendaItem, agendaItems, seasonHeadings } from "../agenda/read-agenda";
import { packOf } from "../pack/read-pack";
import { becauseWords, recordReaders, reviewReaders } from "../review-readers";
import type { publishInput } from "../schema";
import { mustNotBeSignedOff } from "../meeting/still-open";
import { contentOf } from "./version-content";

/**
 * Locks the pack and sends the agenda as a numbered version that never changes, to the school's leadership team and the
 * executive team. Items that are not yet discussed stay behind. Sending again takes late items that the principal agreed to.
 * @returns the version's number
 * @throws NotFound for anybody but executives and the trust lead of the school's principal
 * @throws Refused before the pack opens, after sign-off, and when there is nothing new to send
 */
export function lockAndPublish(viewer: Viewer, input: z.infer<typeof publishInput>): Promise<number> {
  return withTenant(viewer, async (db) => {
    await findReview(db, viewer, input.reviewId, canPublish);
    await takeTurns(db, viewer, input.reviewId);
    const review = await findReview(db, viewer, input.reviewId, canPublish);
    mustNotBeSignedOff(review);
    if (!review.openedAt) throw new Refused("This pack is not open yet.");
    let number = review.latestVersion;
    await once(db, viewer, input.requestId, async () => {
      number = await sendNext(db, viewer, review);
    });
    return number;
  });
}

async function sendNext(db: TenantDb, viewer: Viewer, review: Review): Promise<number> {
  const { trustId } = viewer;
  if (!review.lockedAt) await collateInto(db, viewer, review);
  const before = await agendaItems(db, viewer, review);
  const ready = before.filter((item) => !item.publishedAt && item.standing !== "not-yet");
  if (ready.length === 0) throw new Refused(whyNothing(review, before));
  await db.agendaItem.updateMany({ where: { trustId, reviewId: review.id, id: { in: ready.map(({ id }) => id) } }, data: { publishedAt: viewer.at, raiseAtNext: false } });
  if (!review.lockedAt) await db.review.updateMany({ where: { trustId, id: review.id }, data: { lockedAt: viewer.at } });

  const number = review.latestVersion + 1;
  const readers = await reviewReaders(db, viewer, review.schoolId);
  const content = contentOf({
    pack: await packOf(db, viewer, review),
    items: (await agendaItems(db, viewer, review)).filter(({ publishedAt }) => publishedAt),
    headings: await seasonHeadings(db, viewer, review),
    readers: readers.map(({ name, because }) => ({ name, because: becauseWords[because] })),
    trust: viewer.trust,
  });
  const version = await db.agendaVersion.create({
    data: { trustId, reviewId: review.id, schoolId: review.schoolId, publishedById: viewer.personId, number, content, publishedAt: viewer.at },
    select: { id: true },
  });
  await recordReaders(db, viewer, review, readers, "agenda");
  await recordEvent(db, viewer, "agenda.sent", { subjectId: version.id, facts: { reviewId: review.id, number, readers: readers.length, items: ready.length } });
  return number;
}

function whyNothing(review: Review, items: readonly AgendaItem[]): string {
  if (review.lockedAt) return `Nothing is new since version ${review.latestVersion}.`;
  return items.length === 0
    ? "Put at least one item on the agenda first."
    : "No item has been discussed in a one-to-one yet, so there is nothing to send.";
}
