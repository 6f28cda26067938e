import { collate } from "@/lib/reviews/pack/collate";
import { choosePresenter, staffOf } from "@/lib/reviews/agenda/choose-presenter";
import { editSection } from "@/lib/reviews/pack/edit-section";
import { lockAndPublish } from "@/lib/reviews/versions/lock-and-publish";
import { markSectionReady } from "@/lib/reviews/pack/mark-section-ready";
import { openReview } from "@/lib/reviews/pack/open-review";
import { proposeItem } from "@/lib/reviews/agenda/propose-item";
import { readAgenda } from "@/lib/reviews/agenda/read-agenda";
import { readPack } from "@/lib/reviews/pack/read-pack";
import { recordDecision } from "@/lib/reviews/meeting/record-decision";
import { sections } from "@/lib/reviews/pack/sections";
import { signOff } from "@/lib/reviews/meeting/sign-off";
import { startMeeting } from "@/lib/reviews/meeting/start-meeting";
import { londonDay } from "@/lib/clock";
import { withTenant } from "@/lib/db/with-tenant";
import { addDays } from "@/lib/school-year/day";
import { v7 } from "@/lib/submissions/uuid";
import type { PlannedLeader } from "./plan";
import type { ActionPlayed } from "./play-week";
import type { Stage } from "./stage";
import { narrativeOf, summaryOf } from "./texts/review-texts";
import type { Moment } from "./texts/story";

export type PlayedReview = { id: string; school: string; leader: PlannedLeader; meetingAt: Date; moments: Moment[]; ready: number };

const ITEMS = 4;
const DECISION_DAYS = 42;
const DONE = "Done as we decided, and told to the staff meeting.";
const kindOf = (one: Moment) => (one.talk ? "support" : one.direction === "better" ? "going_well" : "challenge");

/** The pack opens, the school writes its part and marks what is ready. */
export async function preparePack(stage: Stage, { id: reviewId, school, leader, moments, ready }: PlayedReview, at: Date) {
  const lead = stage.as(leader.lead, at);
  await openReview(lead, reviewId);
  const principal = stage.as(leader.name, new Date(at.getTime() + 6 * 3_600_000));
  const { sections: written } = await readPack(principal, reviewId);
  for (const { key } of sections.slice(0, ready)) {
    const narrative = narrativeOf(key, school, moments);
    const version = written.find((one) => one.key === key)?.version ?? 1;
    if (narrative) await editSection(principal, { reviewId, key, narrative, version });
    await markSectionReady(principal, { reviewId, key, ready: true });
  }
}

/** What was raised and discussed comes onto the agenda, each with the week that raised it; the school names who presents. */
export async function buildAgenda(stage: Stage, { id: reviewId, school, leader, moments }: PlayedReview, at: Date) {
  const lead = stage.as(leader.lead, at);
  await collate(lead, reviewId);
  const { timelines } = await readPack(lead, reviewId);
  const lines = timelines.flatMap(({ s, weeks }) => weeks.flatMap(({ line }) => (line ? [{ ...line, s }] : [])));
  const principal = stage.as(leader.name, new Date(at.getTime() + 30 * 60_000));
  const staff = await withTenant(principal, (db) => staffOf(db, principal, stage.school(school).id));
  const presenters = staff.filter((one) => presenting(stage, school).includes(one.name));
  const there = (await readAgenda(lead, reviewId)).items.map((item) => item.title);
  for (const [place, moment] of moments.slice(-ITEMS).entries()) {
    if (there.includes(moment.title)) continue;
    const line = lines.find((one) => one.s === moment.s && one.wording.startsWith(moment.done));
    if (!line) continue;
    const relatesTo = moment.s === "safeguarding" ? "safeguarding" : "outcomes";
    const itemId = await proposeItem(lead, {
      reviewId, requestId: v7(), kind: kindOf(moment), s: moment.s, title: moment.title, detail: moment.cameOfIt, relatesTo,
      accountableId: principal.personId, lineId: line.id, minutes: moment.talk ? 20 : 10,
    });
    const presenter = presenters[place % Math.max(1, presenters.length)];
    if (presenter && place < presenters.length) await choosePresenter(principal, { reviewId, itemId, presenterId: presenter.id });
  }
}

/** Leaders below the principal, who bring an item each. */
const presenting = (stage: Stage, school: string) =>
  stage.plan.people.filter((one) => one.held.some((held) => held.school === school && (held.role === "senior_leader" || held.role === "middle_leader"))).slice(0, 2).map((one) => one.name);

/** Something on which no check-in has spoken: it waits under 'not yet discussed'. */
export async function bringUpUnraised(stage: Stage, { id: reviewId, leader }: PlayedReview, at: Date, title: string) {
  const executive = stage.as(stage.plan.chiefExecutive, at);
  await proposeItem(executive, { reviewId, requestId: v7(), kind: "challenge", s: "standards", title, detail: "", relatesTo: "outcomes", accountableId: stage.idOf(leader.name), minutes: 15 });
}

export async function sendAgenda(stage: Stage, { id: reviewId }: PlayedReview, at: Date) {
  await lockAndPublish(stage.as(stage.plan.chiefExecutive, at), { reviewId, requestId: v7() });
}

/** The meeting: every item ends in a decision, and the review is signed off two hours later. @returns the actions that came of it */
export async function holdMeeting(stage: Stage, { id: reviewId, school, leader, meetingAt, moments }: PlayedReview) {
  const chair = stage.as(stage.plan.chiefExecutive, meetingAt);
  await startMeeting(chair, { reviewId });
  const items = (await readAgenda(chair, reviewId)).items.filter((item) => item.publishedAt);
  for (const item of items) {
    const moment = moments.find((one) => one.title === item.title);
    await recordDecision(chair, {
      reviewId, itemId: item.id, text: moment?.decide ?? "Keep to it, and look again next half term.", kind: item.kind,
      ownerId: stage.idOf(moment?.talk ? leader.lead : leader.name), dueOn: addDays(londonDay(meetingAt), DECISION_DAYS), version: 0,
    });
  }
  const after = stage.as(stage.plan.chiefExecutive, new Date(meetingAt.getTime() + 2 * 3_600_000));
  const given = await withTenant(after, (db) => db.action.findMany({ where: { trustId: after.trustId, agendaItemId: { in: items.map((item) => item.id) } }, select: { id: true, ownerId: true, title: true } }));
  await signOff(after, { reviewId, summary: summaryOf(school, moments.filter((one) => items.some((item) => item.title === one.title))) });
  const dueOn = addDays(londonDay(meetingAt), DECISION_DAYS);
  return given.map(({ id, ownerId, title }): ActionPlayed => {
    const outcome = moments.find((one) => one.decide === title)?.action?.outcome ?? DONE;
    return { id, dueOn, outcome, owner: ownerId === stage.idOf(leader.lead) ? leader.lead : leader.name };
  });
}
