import type { Viewer } from "@/lib/viewers/viewer";
import { daysBetween, inWords } from "@/lib/school-year/day";
import { londonDay } from "@/lib/clock";
import { nextAsked } from "./next-asked";
import { isDueWithin } from "@/lib/institute/read-desk";
import { firstOf, type NextThing } from "./next-thing";
import type { StaffHome } from "./staff-home";

const SOON = 7;

/** For a member of staff: an item to present this week, an offer to answer, a gap task of the next days, the action that is due first, then what a colleague waits for. */
export function nextForStaff(viewer: Pick<Viewer, "today">, { actions, items, asked, institute }: Pick<StaffHome, "actions" | "items" | "asked" | "institute">): NextThing {
  const [item] = items;
  const [action] = actions.shown;
  const { due } = institute;
  const presentsSoon = item && daysBetween(viewer.today, londonDay(item.meetingAt)) <= SOON;
  return firstOf(
    [
      presentsSoon && {
        above: `${item.school}’s review`,
        title: `You present on ${inWords(londonDay(item.meetingAt))}`,
        text: item.title,
        action: { href: `/reviews/${item.reviewId}/items/${item.id}`, label: "Look at your item" },
      },
      institute.offerId !== null && { above: "Institute", title: "A place is offered to you", action: { href: `/institute/nominations/${institute.offerId}`, label: "Say whether you take it" } },
      due !== null && isDueWithin(due, viewer.today, SOON) && {
        above: `${due.dueOn < viewer.today ? "Gap task, it was for" : "Gap task by"} ${inWords(due.dueOn)}`,
        title: due.title,
        text: institute.begun ? "You have begun. What is there already waits for you." : undefined,
        action: { href: `/institute/gap-tasks/${due.id}`, label: institute.begun ? "Go on" : "I tried it" },
      },
      action && {
        above: action.overdue ? `It was due on ${inWords(action.dueOn)}` : `Due on ${inWords(action.dueOn)}`,
        title: action.title,
        text: action.overdue ? "Say how it stands: done, on track or stuck." : undefined,
        action: { href: `/actions/${action.id}`, label: "Say how it stands" },
      },
      nextAsked(asked),
    ],
    { title: "Nothing waits for you.", text: "When something does, it stands here first." },
  );
}
