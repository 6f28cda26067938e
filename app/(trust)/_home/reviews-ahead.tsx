import Link from "next/link";
import { EmptyState } from "@/components/ui/empty-state";
import { MomentText } from "@/components/ui/moment-text";
import { Section } from "@/components/ui/section";
import { londonDay } from "@/lib/clock";
import { inDays } from "@/lib/home/countdown";
import { progress } from "@/lib/home/next-for-executive";
import { type ReviewAhead, readyOf } from "@/lib/home/read-reviews-ahead";
import type { Day } from "@/lib/school-year/day";
import { halfTermName } from "@/lib/school-year/half-term";
import { capital } from "@/lib/words";

const SHOWN = 6;
/** The countdown to each half-term review, and how far its pack is. */
export function ReviewsAhead({ reviews, today }: { reviews: ReviewAhead[]; today: Day }) {
  return (
    <Section title="Half-term reviews ahead" lede={reviews.length > 0 ? `${reviews.length} planned, the next ${inDays(today, londonDay(reviews[0]?.meetingAt ?? new Date(0)))}` : undefined}>
      {reviews.length === 0 ? (
        <EmptyState title="No review is planned">At a half term’s end each school’s leaders and the executive team sit down over what the check-ins said.</EmptyState>
      ) : (
        <ul className="grid gap-x-8 sm:grid-cols-2">
          {reviews.slice(0, SHOWN).map((review) => (
            <li key={review.id} className="relative flex flex-col border-t border-line py-3 hover:bg-wash">
              <span className="flex items-baseline justify-between gap-4">
                <Link href={`/reviews/${review.id}`} className="font-[550] after:absolute after:inset-0">
                  {review.school}
                </Link>
                <span className="font-serif text-lg whitespace-nowrap">{capital(inDays(today, londonDay(review.meetingAt)))}</span>
              </span>
              <span className="text-sm text-muted">
                {halfTermName(review.ordinal)}, <MomentText at={review.meetingAt} />
              </span>
              <span className="text-sm text-muted">{progress(review)}</span>
              {review.opened && !review.locked && <progress value={readyOf(review)} max={review.sections.length} aria-hidden="true" className="progress-bar mt-2" />}
            </li>
          ))}
        </ul>
      )}
      {reviews.length > SHOWN && (
        <Link href="/reviews" className="mt-2 inline-flex min-h-11 items-center">
          All {reviews.length} reviews
        </Link>
      )}
    </Section>
  );
}
