import { londonDay } from "@/lib/clock";
import type { Viewer } from "@/lib/viewers/viewer";
import { addDays, type Day, daysBetween, inWords } from "@/lib/school-year/day";
import { counted } from "@/lib/words";
import type { LeadHome } from "./executive-home";
import { nextAsked } from "./next-asked";
import { firstOf, type NextThing } from "./next-thing";
import { isAsked } from "./read-needs-me";
import { type ReviewAhead, readyOf } from "./read-reviews-ahead";

type Facts = Pick<LeadHome, "oneToOnes" | "needsMe" | "reviews">;

/** For a trust executive or a trust lead: a review today, what waits for them, then their next one-to-one. */
export function nextForExecutive(viewer: Pick<Viewer, "today">, { oneToOnes, needsMe, reviews }: Facts): NextThing {
  const { today } = viewer;
  const meets = reviews.find((review) => londonDay(review.meetingAt) === today);
  const first = (what: string) => needsMe.shown.find((one) => one.what === what);
  const [sign, support, send] = [first("to-sign"), first("support"), first("to-send")];
  const soon = oneToOnes.find((one) => one.mine && one.meetsOn >= today && one.meetsOn <= addDays(today, 1));
  const next = oneToOnes.find((one) => one.mine && one.meetsOn >= today && !one.discussed);
  return firstOf(
    [
      meets && reviewToday(meets),
      sign && { above: sign.school, title: "The review is over and not signed off", text: "Write the summary that trustees will read, and close it.", action: { href: `/reviews/${sign.about}`, label: "Sign it off" } },
      soon && oneToOne(soon, today),
      support && { above: `${support.school} asked on ${inWords(londonDay(support.at))}`, title: "A request for support waits for an answer", text: needsMe.total > 1 ? `${counted(needsMe.total - 1, "other thing waits", "other things wait")} below.` : undefined, action: { href: `/check-ins/${support.about}`, label: "Answer it" } },
      send && { above: `${send.school}, review on ${inWords(londonDay(send.at))}`, title: "The agenda is due to be sent", text: "Once sent, its words stay as they are.", action: { href: `/reviews/${send.about}`, label: "Look at the agenda" } },
      next && oneToOne(next, today),
      nextAsked(needsMe.shown.filter(isAsked)),
      reviews[0] && { above: `${reviews[0].school}, ${inWords(londonDay(reviews[0].meetingAt))}`, title: "The next half-term review", text: progress(reviews[0]), action: { href: `/reviews/${reviews[0].id}`, label: "Open it" } },
    ],
    { title: "Nothing waits for you.", text: "What the schools ask of you stands here first." },
  );
}

function reviewToday(review: ReviewAhead): NextThing {
  return { above: "Today", title: `${review.school}’s half-term review`, text: review.locked ? "The agenda was sent." : progress(review), action: { href: `/reviews/${review.id}`, label: "Open the review" } };
}

function oneToOne(one: Facts["oneToOnes"][number], today: Day): NextThing {
  const when = daysBetween(today, one.meetsOn) === 0 ? "today" : daysBetween(today, one.meetsOn) === 1 ? "tomorrow" : `on ${inWords(one.meetsOn)}`;
  const flags = one.needToTalk > 0 ? `There is something to talk about.` : "The week is steady.";
  return {
    above: one.schools.join(", "),
    title: `You meet ${one.leader} ${when} at ${one.startsAt}`,
    text: one.checkInId ? `The check-in is shared. ${flags}` : "The check-in is not shared yet.",
    action: one.checkInId ? { href: `/check-ins/${one.checkInId}`, label: "Read the check-in" } : { href: "/check-ins/lead", label: "See this week" },
  };
}

/** '5 of 7 sections ready', or when the pack opens. */
export function progress(review: Pick<ReviewAhead, "opened" | "locked" | "opensOn" | "sections">): string {
  if (review.locked) return "The agenda was sent.";
  if (!review.opened) return `The pack opens on ${inWords(review.opensOn)}.`;
  return `${readyOf(review)} of ${review.sections.length} sections ready.`;
}
