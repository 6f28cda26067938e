import type { Letter } from "@/lib/mail/letter";
import { inWords } from "@/lib/school-year/day";
import { londonDay } from "@/lib/clock";
import { counted } from "@/lib/words";
import type { WhatWaits } from "./what-waits";

type Line = { text: string; path: string; words: string };

/** What is about practice videos, bright spots and visits: how many, at which school and when. */
function aboutPractice({ asked, videos: { dueAgain, endingSoon }, visits }: WhatWaits): Line[] {
  const [toReview, toAnswer, toClose] = [asked.video + asked["video-again"], asked["bright-spot"] + asked["visit-asked"] + asked["visit-proposed"], asked["visit-to-close"]];
  const [videos, mine] = [{ path: "/videos", words: "See what to review" }, { path: "/videos", words: "See my videos" }];
  const myVisits = { path: "/bright-spots/visits", words: "See my visits" };
  return [
    ...(toReview > 0 ? [{ text: `${counted(toReview, "practice video waits", "practice videos wait")} for your answer as a reviewer.`, ...videos }] : []),
    ...(dueAgain > 0 ? [{ text: `${counted(dueAgain, "practice video of yours is", "practice videos of yours are")} due to be looked at again.`, ...mine }] : []),
    ...(endingSoon > 0 ? [{ text: `The consent for ${counted(endingSoon, "practice video of yours", "practice videos of yours")} ends within two weeks.`, ...mine }] : []),
    ...visits.map(({ id, school, visitOn, visitAt }) => ({ text: `The visit to ${school} is on ${inWords(visitOn)} at ${visitAt}.`, path: `/bright-spots/visits/${id}`, words: "Open the visit" })),
    ...(toAnswer > 0 ? [{ text: `${counted(toAnswer, "colleague waits", "colleagues wait")} for your answer about a visit or a bright spot.`, ...myVisits }] : []),
    ...(toClose > 0 ? [{ text: `You have been on ${counted(toClose, "visit", "visits")}: say what you learned.`, ...myVisits }] : []),
  ];
}

/** What a coaching triad has before it: that it is, never what it is about. */
function aboutTriads({ asked }: WhatWaits): Line[] {
  const triads = { path: "/triads", words: "See my triads" };
  return [
    ...(asked["triad-asked"] > 0 ? [{ text: "You are asked whether you would be in a coaching triad.", ...triads }] : []),
    ...(asked["triad-rules"] > 0 ? [{ text: "Your coaching triad’s ground rules wait for your yes.", ...triads }] : []),
    ...(asked["triad-session"] > 0 ? [{ text: "Your coaching triad meets within a week.", ...triads }] : []),
    ...(asked["triad-commitment"] > 0 ? [{ text: "The day comes for what you committed to in your coaching triad.", ...triads }] : []),
  ];
}

/** What an action-learning set has before it: that it is, never what it is about. */
function aboutSets({ asked }: WhatWaits): Line[] {
  const sets = { path: "/action-learning", words: "See my set" };
  return [
    ...(asked["set-meeting"] > 0 ? [{ text: "Your action-learning set meets within a week.", ...sets }] : []),
    ...(asked["set-plan"] > 0 ? [{ text: "The day comes for what you planned in your action-learning set.", ...sets }] : []),
    ...(asked["set-review"] > 0 ? [{ text: "Your action-learning set would like to hear what came of your last slot.", ...sets }] : []),
  ];
}

/**
 * The day's one mail, or undefined when nothing waits: no mail is better than an empty one.
 * It names times and schools, never what anybody wrote.
 */
export function writeDigest(name: string, waits: WhatWaits, baseUrl: string): Letter | undefined {
  const lines: Line[] = [];
  if (waits.oneToOne) {
    const { day, startsAt, lead } = waits.oneToOne;
    lines.push({
      text: `Your one-to-one with ${lead.name} is on ${inWords(day)} at ${startsAt}: three minutes to prepare.`,
      path: "/check-ins/this-week",
      words: "Write this week’s check-in",
    });
  }
  for (const { reviewId, schoolName, reason, meetingAt } of waits.sent)
    lines.push({
      text: `The ${reason === "agenda" ? "agenda" : "collation"} for ${schoolName}’s half-term review on ${inWords(londonDay(meetingAt))} is there for you.`,
      path: `/reviews/${reviewId}`,
      words: "Open the review",
    });
  lines.push(...aboutPractice(waits), ...aboutTriads(waits), ...aboutSets(waits));
  if (waits.online) lines.push({ text: `Your online coaching session is on ${inWords(waits.online.heldOn)} at ${waits.online.startsAt}.`, path: `/institute/coaching/sessions/${waits.online.id}`, words: "Open the session" });
  const { dueOn, overdue, taskId, wroteBack, calledOff, offerId, forFacilitator } = waits.institute;
  if (calledOff) lines.push({ text: `The session of your programme on ${inWords(calledOff.heldOn)} is called off.`, path: `/institute/sessions/${calledOff.id}`, words: "See what comes next" });
  if (dueOn && taskId) lines.push({ text: `A gap task of yours ${overdue ? "was" : "is"} for ${inWords(dueOn)}. A few words are enough, and more time can be asked for.`, path: `/institute/gap-tasks/${taskId}`, words: "Open the gap task" });
  if (wroteBack) lines.push({ text: `A facilitator wrote back about ${wroteBack.what === "project" ? "your project" : "a gap task"}.`, path: wroteBack.what === "project" ? `/institute/projects/${wroteBack.id}` : `/institute/answers/${wroteBack.id}`, words: "Read it" });
  if (forFacilitator?.what === "task") lines.push({ text: "Words about a gap task wait for you as a facilitator.", path: `/institute/gap-tasks/${forFacilitator.id}`, words: "Open the gap task" });
  if (forFacilitator?.what === "project") lines.push({ text: "A project waits for you as a facilitator.", path: `/institute/projects/${forFacilitator.id}`, words: "Open the project" });
  if (waits.asked.nomination > 0) lines.push({ text: `${counted(waits.asked.nomination, "colleague who puts themselves forward for a programme waits", "colleagues who put themselves forward for a programme wait")} for your word.`, path: "/institute", words: "Say your word" });
  if (waits.asked["return-due"] > 0) lines.push({ text: "The half term’s return waits to be filled in and sent.", path: "/returns", words: "Open the return" });
  if (offerId) lines.push({ text: "A place in a programme waits for your answer.", path: `/institute/nominations/${offerId}`, words: "Say whether you take it" });
  if (waits.actionsDue) lines.push({ text: "You own actions that are due within a week.", path: "/actions", words: "See my actions" });
  const [first] = lines;
  if (!first) return undefined;
  const only = lines.length === 1;
  return {
    subject: only ? first.text : "What waits for you in Braid today",
    greeting: `Hello ${name},`,
    before: lines.map(({ text }) => text),
    link: { href: baseUrl + (only ? first.path : "/"), words: only ? first.words : "Open Braid" },
    after: ["This is the day’s only mail. You choose its time, or none, in your account."],
  };
}
