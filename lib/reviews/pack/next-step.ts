import { londonDay } from "@/lib/clock";
import type { Viewer } from "@/lib/viewers/viewer";
import { inWords } from "@/lib/school-year/day";
import { counted } from "@/lib/words";
import { canDecide, canEditSection, canPublish, canSignOff } from "../policy";
import type { Pack } from "./read-pack";
import { reviewState } from "../review-state";
import { daysAway } from "../words";

export type NextStep = { title: string; text: string; href: string; label: string };

/** The one thing for this viewer to do next on a review; undefined when nothing waits for them. */
export function nextStep(viewer: Viewer, { review, sections, ready }: Pack): NextStep | undefined {
  const at = `/reviews/${review.id}`;
  const { today } = viewer;
  const locks = `${review.locksOn < today ? "It was to lock" : "It locks"} on ${inWords(review.locksOn)}, ${daysAway(today, review.locksOn)}.`;
  switch (reviewState(review)) {
    case "planned":
      return undefined;
    case "preparing": {
      const open = sections.find(({ readyAt }) => !readyAt);
      if (canEditSection(viewer, review) && open)
        return { title: `${ready} of ${sections.length} ready`, text: `Next: ${open.title.toLowerCase()}. ${locks}`, href: `${at}/sections/${open.key}`, label: `Open ${open.title.toLowerCase()}` };
      const sends = canPublish(viewer, review) && review.locksOn <= today;
      if (sends) return { title: "Time to lock and send", text: `${counted(ready, "section")} of ${sections.length} ready. The meeting is ${daysAway(today, londonDay(review.meetingAt))}.`, href: `${at}/publish`, label: "Check and send" };
      return { title: "Build the agenda", text: locks, href: `${at}/agenda`, label: "Open the agenda" };
    }
    case "locked":
      return canDecide(viewer, review) && londonDay(review.meetingAt) <= today
        ? { title: "The meeting is due", text: "One screen an item, each ending in a decision.", href: `${at}/meeting`, label: "Go to the meeting" }
        : { title: "The agenda was sent", text: `Version ${review.latestVersion}. The meeting is ${daysAway(today, londonDay(review.meetingAt))}.`, href: `${at}/versions/${review.latestVersion}`, label: "Read it as sent" };
    case "meeting":
      return canSignOff(viewer, review)
        ? { title: "The meeting is under way", text: "Each item ends in a decision, an owner and a date.", href: `${at}/meeting`, label: "Go to the meeting" }
        : { title: "The meeting is under way", text: "Decisions appear as they are written down.", href: `${at}/meeting`, label: "Follow the meeting" };
    case "signed-off":
      return { title: "Signed off", text: "Its pack, agenda and decisions are frozen.", href: `${at}/summary`, label: "Read the summary" };
  }
}
