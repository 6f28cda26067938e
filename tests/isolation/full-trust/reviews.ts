import { withTenant } from "@/lib/db/with-tenant";
import type { Viewer } from "@/lib/viewers/viewer";
import type { VersionContent } from "@/lib/reviews/versions/version-content";
import { asDate } from "@/lib/school-year/day";
import { v7 } from "@/lib/submissions/uuid";
import { THEN } from "@/tests/support/a-trust";
import type { Mark } from "./mark";
import type { PeopledTrust } from "./people";

type Cited = { checkInId: string; entryId: string; actionId: string; supportRequestId: string };

/** An agenda as it was sent, with one text in it. */
const sentContent = (text: string): VersionContent => ({
  form: 1, trust: "Hawthorn", school: "Oakfield Primary", academicYear: 2026, ordinal: 2, meetingAt: THEN.toISOString(), minutes: 90, place: text, principals: [],
  descriptors: ["Assured", "Mostly assured", "Partly assured", "Not yet assured"], headings: [], readers: [], items: [], timelines: [], priorities: [], actions: [], support: [], figures: null, carried: [],
  sections: [{ key: "standards", narrative: text, ready: false }],
});

/** One of Oakfield's reviews: a sent item with its presenter and decision, an unsent one, one agreed late; every box holding its own mark. */
async function aReview(of: PeopledTrust, chair: Viewer, when: { named: string; ordinal: number }, cited: Cited, marks: Mark) {
  const mark = (what: string) => marks(`${when.named}-${what}`);
  const says = (what: string) => ({ title: mark(what), detail: mark(what) });
  const { trustId, schools, people } = of;
  const [reviewId, sentId, waitingId, lateId, actionId] = [v7(), v7(), v7(), v7(), v7()];
  const here = { trustId, reviewId, schoolId: schools.oakfield.id };
  const item = { ...here, createdById: chair.personId, kind: "challenge", s: "standards", relatesTo: "outcomes" } as const;
  await withTenant(chair, async (db) => {
    await db.review.create({ data: { trustId, id: reviewId, schoolId: schools.oakfield.id, academicYear: 2026, ordinal: when.ordinal, meetingAt: THEN, place: mark("place"), opensOn: asDate("2026-11-10"), locksOn: asDate("2026-11-23"), openedAt: THEN, collatedAt: THEN } });
    await db.reviewSection.create({ data: { ...here, key: "standards", narrative: mark("section") } });
    await db.reviewSection.create({ data: { ...here, key: "data", figures: { since: null, loaded: true, kept: [], returned: { state: "not-asked", sentAt: null, lines: [] }, published: [{ measure: "ks2-rwm-expected", kind: "challenge", title: mark("figures"), detail: "" }] } } });
    await db.collationLine.create({ data: { ...here, entryId: cited.entryId, checkInId: cited.checkInId, discussedAt: THEN, weekOf: asDate("2026-11-02"), s: "standards", descriptor: 3, direction: "worse", needToTalk: false, wording: mark("collated-line") } });
    await db.collatedAction.create({ data: { ...here, actionId: cited.actionId, ownerId: people.actionOwner.personId, title: mark("collated-action"), dueOn: asDate("2026-12-01"), outcome: mark("collated-action") } });
    await db.collatedSupport.create({ data: { ...here, supportRequestId: cited.supportRequestId, kind: "coaching", note: mark("collated-support"), askedAt: THEN, answer: mark("collated-support") } });
    await db.agendaItem.createMany({
      data: [
        { ...item, ...says("item-sent"), id: sentId, position: 1, checkInId: cited.checkInId, entryId: cited.entryId, presenterId: people.presenter.personId, publishedAt: THEN },
        { ...item, ...says("item-waiting"), id: waitingId, position: 2, presenterId: people.presenter.personId },
        { ...item, ...says("item-late"), id: lateId, position: 3 },
      ],
    });
    await db.agendaVersion.create({ data: { ...here, number: 1, publishedById: chair.personId, content: sentContent(mark("version")), publishedAt: THEN } });
    await db.reviewReader.create({ data: { ...here, personId: people.financeDirector.personId, reason: "collation", sentAt: THEN } });
    await db.action.create({
      data: { trustId, id: actionId, schoolId: schools.oakfield.id, ownerId: people.actionOwner.personId, createdById: chair.personId, agendaItemId: sentId, title: mark("action"), dueOn: asDate("2026-12-10"), origin: "review", component: "evaluate-insights", createdAt: THEN },
    });
    await db.decision.create({ data: { ...here, agendaItemId: sentId, ownerId: people.actionOwner.personId, decidedById: chair.personId, actionId, text: mark("decision"), kind: "support", dueOn: asDate("2026-12-10"), decidedAt: THEN } });
  });
  await withTenant(people.principal, (db) =>
    db.lateAgreement.create({ data: { trustId, agendaItemId: lateId, schoolId: schools.oakfield.id, agreedById: people.principal.personId, agreedAt: THEN } }),
  );
  return { reviewId, sentId, waitingId, lateId, actionId };
}

/** An open review of Oakfield and a signed-off one. */
export async function someReviews(of: PeopledTrust, cited: Cited, mark: Mark) {
  const { trustId, people, schools } = of;
  const open = await aReview(of, people.executive, { named: "open-review", ordinal: 2 }, cited, mark);
  const signed = await aReview(of, people.executive, { named: "signed-review", ordinal: 1 }, cited, mark);
  await withTenant(people.executive, async (db) => {
    await db.review.update({ where: { trustId_id: { trustId, id: signed.reviewId } }, data: { lockedAt: THEN, startedAt: THEN } });
    await db.agendaItem.updateMany({ where: { trustId, reviewId: signed.reviewId, publishedAt: null }, data: { withdrawnAt: THEN } });
    await db.signOff.create({ data: { trustId, reviewId: signed.reviewId, schoolId: schools.oakfield.id, signedById: people.executive.personId, summary: mark("summary"), signedAt: THEN } });
  });
  return { open, signed };
}
