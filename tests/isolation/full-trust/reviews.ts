import { withTenant } from "@/lib/db/with-tenant";
import type { Viewer } from "@/lib/people/viewer";
import { asDate } from "@/lib/school-year/day";
import { v7 } from "@/lib/submissions/uuid";
import { THEN } from "@/tests/support/a-trust";
import type { PeopledTrust } from "./people";

type Cited = { checkInId: string; entryId: string; actionId: string; supportRequestId: string };

/** One of Oakfield's reviews: a sent item with its presenter and decision, an unsent one, one agreed late; every text holds `marker`. */
async function aReview(of: PeopledTrust, chair: Viewer, when: { academicYear: number; ordinal: number }, cited: Cited, marker: string) {
  const { trustId, schools, people } = of;
  const [reviewId, sentId, waitingId, lateId, actionId] = [v7(), v7(), v7(), v7(), v7()];
  const here = { trustId, reviewId, schoolId: schools.oakfield.id };
  const item = { ...here, createdById: chair.personId, kind: "challenge", s: "standards", title: marker, detail: marker, relatesTo: "outcomes" } as const;
  await withTenant(chair, async (db) => {
    await db.review.create({ data: { trustId, id: reviewId, schoolId: schools.oakfield.id, ...when, meetingAt: THEN, place: marker, opensOn: asDate("2026-11-10"), locksOn: asDate("2026-11-16") } });
    await db.reviewSection.create({ data: { ...here, key: "standards", narrative: marker } });
    await db.collationLine.create({ data: { ...here, entryId: cited.entryId, weekOf: asDate("2026-11-09"), s: "standards", descriptor: 3, direction: "worse", needToTalk: false, wording: marker } });
    await db.collatedAction.create({ data: { ...here, actionId: cited.actionId, ownerId: people.actionOwner.personId, title: marker, dueOn: asDate("2026-12-01"), outcome: marker } });
    await db.collatedSupport.create({ data: { ...here, supportRequestId: cited.supportRequestId, kind: "coaching", note: marker, askedAt: THEN, answer: marker } });
    await db.agendaItem.createMany({
      data: [
        { ...item, id: sentId, position: 1, checkInId: cited.checkInId, entryId: cited.entryId, presenterId: people.presenter.personId, publishedAt: THEN },
        { ...item, id: waitingId, position: 2, presenterId: people.presenter.personId },
        { ...item, id: lateId, position: 3 },
      ],
    });
    await db.agendaVersion.create({ data: { ...here, number: 1, publishedById: chair.personId, content: { text: marker }, publishedAt: THEN } });
    await db.reviewReader.create({ data: { ...here, personId: people.financeDirector.personId, reason: "collation", sentAt: THEN } });
    await db.action.create({
      data: { trustId, id: actionId, schoolId: schools.oakfield.id, ownerId: people.actionOwner.personId, createdById: chair.personId, agendaItemId: sentId, title: marker, dueOn: asDate("2026-12-10"), origin: "review", component: "evaluate-insights", createdAt: THEN },
    });
    await db.decision.create({ data: { ...here, agendaItemId: sentId, ownerId: people.actionOwner.personId, decidedById: chair.personId, actionId, text: marker, kind: "support", dueOn: asDate("2026-12-10"), decidedAt: THEN } });
  });
  await withTenant(people.principal, (db) =>
    db.lateAgreement.create({ data: { trustId, agendaItemId: lateId, schoolId: schools.oakfield.id, agreedById: people.principal.personId, agreedAt: THEN } }),
  );
  return { reviewId, sentId, waitingId, lateId, actionId };
}

/** An open review of Oakfield and a signed-off one. */
export async function someReviews(of: PeopledTrust, cited: Cited, marker: string) {
  const { trustId, people, schools } = of;
  const open = await aReview(of, people.executive, { academicYear: 2026, ordinal: 2 }, cited, marker);
  const signed = await aReview(of, people.executive, { academicYear: 2026, ordinal: 1 }, cited, marker);
  await withTenant(people.executive, (db) =>
    db.signOff.create({ data: { trustId, reviewId: signed.reviewId, schoolId: schools.oakfield.id, signedById: people.executive.personId, summary: marker, signedAt: THEN } }),
  );
  return { open, signed };
}
