import { ButtonLink } from "@/components/ui/button-link";
import { Progress } from "@/components/ui/progress";
import { Section } from "@/components/ui/section";
import { TaskList } from "@/components/ui/task-list";
import { londonDay } from "@/lib/clock";
import { inDays } from "@/lib/home/countdown";
import { progress } from "@/lib/home/next-for-executive";
import { type ReviewAhead, readyOf } from "@/lib/home/read-reviews-ahead";
import { sections } from "@/lib/reviews/pack/sections";
import { type Day, inWords, timeOfDay } from "@/lib/school-year/day";
import { halfTermName } from "@/lib/school-year/half-term";

/** One school's next half-term review: the pack as a list of tasks while it is open. */
export function OwnReview({ review, today }: { review: ReviewAhead; today: Day }) {
  const day = londonDay(review.meetingAt);
  const ready = new Set(review.sections.filter((section) => section.ready).map((section) => section.key));
  const open = review.opened && !review.locked;
  return (
    <Section
      title={`${review.school}: ${halfTermName(review.ordinal)} review`}
      lede={`${inWords(day)} at ${timeOfDay(review.meetingAt)}, ${inDays(today, day)}. ${open ? `The pack locks on ${inWords(review.locksOn)}.` : progress(review)}`}
      actions={<ButtonLink href={`/reviews/${review.id}`} kind="secondary" size="small">Open the review</ButtonLink>}
    >
      {open && (
        <div className="flex flex-col gap-5">
          <Progress value={readyOf(review)} max={review.sections.length} label={`${readyOf(review)} of ${review.sections.length} ready`} />
          <TaskList
            tasks={sections.map(({ key, title }) => ({ name: title, href: `/reviews/${review.id}/sections/${key}`, state: ready.has(key) ? "done" : "to-do", ...(ready.has(key) ? { status: "Ready" } : {}) }))}
          />
        </div>
      )}
    </Section>
  );
}
