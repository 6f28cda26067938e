import { londonDay } from "@/lib/clock";
import type { Viewer } from "@/lib/viewers/viewer";
import { daysBetween, inWords } from "@/lib/school-year/day";
import { counted } from "@/lib/words";
import { progress } from "./next-for-executive";
import { nextAsked } from "./next-asked";
import { firstOf, type NextThing } from "./next-thing";
import type { PrincipalHome } from "./principal-home";

type Facts = Pick<PrincipalHome, "weeks" | "actions" | "reviews" | "asked">;

const REVIEW_SOON_DAYS = 14;

/** For a principal: a review today, the check-in before the next one-to-one, what was talked about, the pack, what is overdue, what a colleague waits for. */
export function nextForPrincipal(viewer: Pick<Viewer, "today">, { weeks, actions, reviews, asked }: Facts): NextThing {
  const { today } = viewer;
  const { next, lead } = weeks;
  const [toDiscuss] = weeks.toDiscuss;
  const day = (on: string) => (on === today ? "today" : daysBetween(today, on) === 1 ? "tomorrow" : `on ${inWords(on)}`);
  const meets = reviews.find((review) => londonDay(review.meetingAt) === today);
  const preparing = reviews.find((review) => review.opened && !review.locked && daysBetween(today, londonDay(review.meetingAt)) <= REVIEW_SOON_DAYS);
  const oneToOne = next && { above: `With ${lead}`, title: `Your one-to-one is ${day(next.meetsOn)} at ${next.startsAt}` };
  const write = { href: `/check-ins/week/${next?.week}`, label: next?.state === "draft" ? "Go on with it" : "Start the check-in" };
  return firstOf(
    [
      meets && { above: "Today", title: `${meets.school}’s half-term review`, text: progress(meets), action: { href: `/reviews/${meets.id}`, label: "Open the review" } },
      oneToOne && next.state !== "shared" && { ...oneToOne, text: next.state === "draft" ? "Your draft waits for you. Only you can see it." : "Three minutes to prepare. Last week’s words stand there already.", action: write },
      toDiscuss && { above: `Week of ${inWords(toDiscuss.week)}`, title: "Have the two of you talked about it?", text: `Once you and ${lead} both say so, the check-in closes.`, action: { href: `/check-ins/${toDiscuss.checkInId}`, label: "Open the check-in" } },
      preparing && { above: `${preparing.school}, review on ${inWords(londonDay(preparing.meetingAt))}`, title: "The review pack is being prepared", text: progress(preparing), action: { href: `/reviews/${preparing.id}`, label: "Go on with the pack" } },
      actions.overdue > 0 && { title: `${counted(actions.overdue, "action is", "actions are")} overdue`, text: "Say how they stand: done, on track or stuck.", action: { href: "/actions", label: "Look at my actions" } },
      nextAsked(asked),
      oneToOne && { ...oneToOne, text: `You shared the check-in. ${lead} can read it.`, action: { href: `/check-ins/${next.checkInId}`, label: "Read it again" } },
    ],
    { title: "Nothing waits for you.", text: lead ? "Your next one-to-one stands here when it comes." : "Nobody is your trust lead yet. Your trust administrator arranges your one-to-ones." },
  );
}
