import { londonDay } from "@/lib/clock";
import type { Viewer } from "@/lib/viewers/viewer";
import { inWords } from "@/lib/school-year/day";
import { progress } from "./next-for-executive";
import { nextForStaff } from "./next-for-staff";
import type { NextThing } from "./next-thing";
import { readyOf } from "./read-reviews-ahead";
import type { SeniorHome } from "./senior-home";

/** For a senior leader: their own item first, then a pack that is not ready, then what a member of staff sees. */
export function nextForSenior(viewer: Pick<Viewer, "today">, home: SeniorHome): NextThing {
  const pack = home.reviews.find((review) => review.opened && !review.locked && readyOf(review) < review.sections.length);
  if (home.items.length > 0 || !pack) return nextForStaff(viewer, home);
  return {
    above: `${pack.school}, review on ${inWords(londonDay(pack.meetingAt))}`,
    title: "The review pack is being prepared",
    text: progress(pack),
    action: { href: `/reviews/${pack.id}`, label: "Go on with the pack" },
  };
}
