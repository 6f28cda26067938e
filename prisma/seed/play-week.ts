import { insertActions } from "@/lib/actions/insert-action";
import { answerSupportRequest } from "@/lib/check-ins/conversation/answer-support-request";
import { markDiscussed } from "@/lib/check-ins/conversation/mark-discussed";
import { respondToCheckIn } from "@/lib/check-ins/conversation/respond";
import { saveDraft } from "@/lib/check-ins/draft/save-draft";
import { type DraftContent, draftContent } from "@/lib/check-ins/schema";
import { shareCheckIn } from "@/lib/check-ins/share/share-check-in";
import { withTenant } from "@/lib/db/with-tenant";
import { addDays, type Day } from "@/lib/school-year/day";
import { v7 } from "@/lib/submissions/uuid";
import { pick, type Random } from "./random";
import type { Stage } from "./stage";
import { answers, arrivals, questions, responses } from "./texts/coaching";
import type { Moment } from "./texts/story";

/** One week of one leader: when it is written and talked about, and what changed where. */
export type PlayedWeek = {
  leader: string;
  lead: string;
  week: Day;
  sharedAt: Date;
  discussedAt: Date | undefined;
  first: boolean;
  schools: { name: string; moments: Moment[] }[];
};

export type ActionPlayed = { id: string; owner: string; dueOn: Day; outcome: string };

const threeS = ["safeguarding", "standards", "stakeholders"] as const;
const ACTION_WEEKS = 3;
const SAYS_HOW_THEY_ARE = 0.4;
const ANSWERED_AFTER_DAYS = 8;

/** Writes, shares and talks about a week. @returns the actions that came of it, with what will come of them. */
export async function playWeek(stage: Stage, played: PlayedWeek, random: Random): Promise<ActionPlayed[]> {
  const writer = stage.as(played.leader, played.sharedAt);
  const { version } = await saveDraft(writer, { weekOf: played.week, version: 0, content: contentOf(stage, played, random) });
  const { id } = await shareCheckIn(writer, { weekOf: played.week, version, requestId: v7(), noChildNamed: false });
  const actions = await setActions(stage, played, id);
  if (played.discussedAt) await talk(stage, { ...played, discussedAt: played.discussedAt }, id, random);
  await answerRequests(stage, played, id, random);
  return actions;
}

function contentOf(stage: Stage, played: PlayedWeek, random: Random): DraftContent {
  const how = random() < SAYS_HOW_THEY_ARE ? pick(random, arrivals) : undefined;
  const schools = played.schools.map(({ name, moments }) => {
    const { id, story } = stage.school(name);
    const entries = threeS.map((s) => {
      const moment = moments.find((one) => one.s === s);
      const said = moment ? { direction: moment.direction, needToTalk: moment.talk, done: moment.done, cameOfIt: moment.cameOfIt } : { direction: "same" };
      return [s, played.first ? { ...said, direction: undefined, start: story.start[s] } : said];
    });
    const wanted = moments.flatMap((one) => one.support ?? []);
    return [id, { ...Object.fromEntries(entries), support: wanted.map((one) => one.kind), supportNote: wanted[0]?.note ?? "" }];
  });
  return draftContent.parse({ personal: how ? { arriving: how.arriving, note: how.note } : { note: "" }, schools: Object.fromEntries(schools), actions: {} });
}

async function setActions(stage: Stage, played: PlayedWeek, checkInId: string): Promise<ActionPlayed[]> {
  const writer = stage.as(played.leader, played.sharedAt);
  const dueOn = addDays(played.week, 7 * ACTION_WEEKS + 3);
  const set = played.schools.flatMap(({ name, moments }) =>
    moments.flatMap(({ s, action }) => (action ? [{ s, action, id: v7(), schoolId: stage.school(name).id }] : [])),
  );
  await withTenant(writer, (db) => insertActions(db, writer, set.map(({ id, schoolId, s, action: { title, component } }) => ({
    id, schoolId, s, title, component, dueOn, checkInId, ownerId: writer.personId, origin: "check_in" as const,
  }))));
  return set.map(({ id, action }) => ({ id, owner: played.leader, dueOn, outcome: action.outcome }));
}

async function talk(stage: Stage, { leader, lead, schools, discussedAt }: PlayedWeek & { discussedAt: Date }, checkInId: string, random: Random) {
  const coach = stage.as(lead, discussedAt);
  const moments = schools.flatMap((school) => school.moments);
  if (moments.length > 0) {
    const asked = random() < 0.7 ? `${pick(random, questions)}${moments.length > 1 ? `\n${pick(random, questions)}` : ""}` : "";
    await respondToCheckIn(coach, { checkInId, version: 0, questions: asked, response: pick(random, responses), noChildNamed: false });
  }
  await markDiscussed(coach, checkInId);
  await markDiscussed(stage.as(leader, new Date(discussedAt.getTime() + 20 * 60_000)), checkInId);
}

/** The trust lead answers what was asked for, some days later; what was asked for in the last days waits. */
async function answerRequests(stage: Stage, { lead, schools, sharedAt }: PlayedWeek, checkInId: string, random: Random) {
  const at = new Date(sharedAt.getTime() + ANSWERED_AFTER_DAYS * 86_400_000);
  if (at > stage.calendar.at) return;
  const coach = stage.as(lead, at);
  const requests = await withTenant(coach, (db) => db.supportRequest.findMany({ where: { trustId: coach.trustId, checkInId }, select: { id: true, note: true } }));
  const given = schools.flatMap((school) => school.moments.flatMap((one) => one.support ?? []));
  for (const { id, note } of requests) {
    const answer = given.find((one) => one.note === note)?.answer ?? pick(random, answers);
    await answerSupportRequest(coach, { supportRequestId: id, answer });
  }
}
