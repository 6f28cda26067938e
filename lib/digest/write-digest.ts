import type { Letter } from "@/lib/mail/letter";
import { inWords } from "@/lib/school-year/day";
import { londonDay } from "@/lib/clock";
import { counted } from "@/lib/words";
import type { WhatWaits } from "./what-waits";

/**
 * The day's one mail, or undefined when nothing waits: no mail is better than an empty one.
 * It names times and schools, never what anybody wrote.
 */
export function writeDigest(name: string, waits: WhatWaits, baseUrl: string): Letter | undefined {
  const lines: { text: string; path: string; words: string }[] = [];
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
  const { toReview, dueAgain } = waits.videos;
  if (toReview > 0) lines.push({ text: `${counted(toReview, "practice video waits", "practice videos wait")} for your answer as a reviewer.`, path: "/videos", words: "See what to review" });
  if (dueAgain > 0) lines.push({ text: `${counted(dueAgain, "practice video of yours is", "practice videos of yours are")} due to be looked at again.`, path: "/videos", words: "See my videos" });
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
