import { withTenant } from "@/lib/db/with-tenant";
import type { S } from "@/lib/three-s/three-s";
import type { Viewer } from "@/lib/viewers/viewer";
import { openReview } from "@/lib/reviews/pack/open-review";
import { planReview } from "@/lib/reviews/plan/plan-review";
import { proposeItem } from "@/lib/reviews/agenda/propose-item";
import { lockAndPublish } from "@/lib/reviews/versions/lock-and-publish";
import { readPack } from "@/lib/reviews/pack/read-pack";
import { startMeeting } from "@/lib/reviews/meeting/start-meeting";
import { asDate } from "@/lib/school-year/day";
import { v7 } from "@/lib/submissions/uuid";
import { aTrust, type School, THEN } from "@/tests/support/a-trust";

type Week = { weekOf: string; s?: S; descriptor?: number; direction?: "same" | "better" | "worse"; needToTalk?: boolean; done?: string; cameOfIt?: string; discussed?: boolean };

/** A week's check-in about one S, shared by the leader and, unless said otherwise, discussed by both. */
export async function aWeek(leader: Viewer, lead: Viewer, school: School, week: Week): Promise<string> {
  const id = v7();
  const { trustId } = leader;
  const both = { leaderId: leader.personId, leadId: lead.personId, weekOf: asDate(week.weekOf) };
  const { weekOf: _weekOf, discussed = true, s = "standards", descriptor = 2, direction = "same", ...more } = week;
  await withTenant(leader, async (db) => {
    await db.checkIn.create({ data: { trustId, id, ...both, sharedAt: THEN } });
    await db.checkInEntry.create({ data: { trustId, checkInId: id, schoolId: school.id, ...both, s, descriptor, direction, ...more } });
  });
  if (discussed) await bothDiscuss(leader, lead, id);
  return id;
}

export async function bothDiscuss(leader: Viewer, lead: Viewer, checkInId: string): Promise<void> {
  const where = { trustId_id: { trustId: leader.trustId, id: checkInId } };
  await withTenant(leader, (db) => db.checkIn.update({ where, data: { leaderDiscussedAt: THEN } }));
  await withTenant(lead, (db) => db.checkIn.update({ where, data: { leadDiscussedAt: THEN, discussedAt: THEN } }));
}

/** A school with its principal, their trust lead, an executive, a deputy and a teacher; three weeks of check-ins, the last not discussed, or none of them. */
export async function aSchoolInAutumn({ discussed = true } = {}) {
  const trust = await aTrust();
  const school = await trust.school();
  const executive = await trust.executive();
  const team = await trust.person("Lena Lead", { role: "trust_team" });
  const principal = await trust.principalOf([school], team);
  const lead = await trust.viewer(team.personId);
  const deputy = await trust.person("Dee Deputy", { role: "senior_leader", school });
  const teacher = await trust.person("Tess Teacher", { role: "teacher", school });
  await aWeek(principal, lead, school, { weekOf: "2026-11-02", descriptor: 3, direction: "same", discussed });
  await aWeek(principal, lead, school, { weekOf: "2026-11-09", descriptor: 3, direction: "worse", done: "Moved the maths lead to Year 4.", cameOfIt: "Books look better.", discussed });
  await aWeek(principal, lead, school, { weekOf: "2026-11-16", descriptor: 2, direction: "better", done: "Every class has a plan.", discussed: false });
  return { trust, school, executive, lead, principal, deputy, teacher };
}

export const aMeeting = { academicYear: 2026, ordinal: 2, day: "2026-12-03", time: "09:30", place: "The library" };

/** That school's review, planned and opened by its executive on the day of the tests. */
export async function anOpenReview(weeks?: { discussed: boolean }) {
  const scene = await aSchoolInAutumn(weeks);
  const reviewId = await planReview(scene.executive, { ...aMeeting, schoolId: scene.school.id });
  await openReview(scene.executive, reviewId);
  const { timelines } = await readPack(scene.executive, reviewId);
  const lines = timelines.flatMap(({ weeks }) => weeks.flatMap(({ line }) => line ?? []));
  const lineOf = (weekOf: string) => lines.find((line) => line.weekOf === weekOf)?.id;
  const propose = (viewer: Viewer, more: Partial<Parameters<typeof proposeItem>[1]> = {}) =>
    proposeItem(viewer, {
      reviewId, requestId: v7(), kind: "challenge", s: "standards", title: "Year 4 maths", detail: "", relatesTo: "outcomes",
      accountableId: scene.principal.personId, minutes: 10, ...more,
    });
  return { ...scene, reviewId, lines, propose, discussedLine: lineOf("2026-11-09"), undiscussedLine: lineOf("2026-11-16") };
}

/** With one item sent and the meeting started. */
export async function aReviewInItsMeeting() {
  const scene = await anOpenReview();
  const itemId = await scene.propose(scene.executive, { lineId: scene.discussedLine });
  await lockAndPublish(scene.executive, { reviewId: scene.reviewId, requestId: v7() });
  await startMeeting(scene.executive, { reviewId: scene.reviewId });
  return { ...scene, itemId };
}
