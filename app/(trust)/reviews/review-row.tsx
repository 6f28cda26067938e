import Link from "next/link";
import { Tag } from "@/components/ui/tag";
import { londonDay } from "@/lib/clock";
import type { ListedReview } from "@/lib/reviews/list-reviews";
import { reviewStateWords } from "@/lib/reviews/review-state";
import { meetingInWords } from "@/lib/reviews/meeting-in-words";
import { daysAway } from "@/lib/reviews/words";

/** What comes next for it, and when. */
function countdown({ state, opensOn, locksOn, meetingAt }: ListedReview, today: string): string {
  if (state === "planned") return opensOn <= today ? "The pack opens when its first reader looks" : `The pack opens ${daysAway(today, opensOn)}`;
  if (state === "preparing") return locksOn < today ? "It is time to lock and send" : `Locks ${daysAway(today, locksOn)}`;
  if (state === "locked") return `The meeting is ${daysAway(today, londonDay(meetingAt))}`;
  return "";
}

/** A school's review in the list: its state, what comes next, and the way in for those who have one. */
export function ReviewRow({ review, today }: { review: ListedReview; today: string }) {
  const { state, readsPack } = review;
  const href = readsPack ? `/reviews/${review.id}` : state === "signed-off" ? `/reviews/${review.id}/summary` : undefined;
  const next = countdown(review, today);
  return (
    <li className="relative grid items-baseline gap-x-6 gap-y-1 border-b border-line py-4 hover:has-[a]:bg-wash sm:grid-cols-[1fr_auto]">
      <div>
        {href ? <Link href={href} className="font-[550] after:absolute after:inset-0">{review.schoolName}</Link> : <span className="font-[550]">{review.schoolName}</span>}
        <p className="text-ink-soft">{meetingInWords(review.meetingAt)}</p>
      </div>
      <div className="flex flex-wrap items-baseline gap-x-3 gap-y-1 sm:justify-end">
        {readsPack && state === "preparing" && <span className="text-sm">{review.ready} of {review.sections} ready</span>}
        {next && <span className="text-sm text-muted">{next}</span>}
        <Tag tone={state === "signed-off" ? "strong" : "plain"} icon={state === "signed-off" ? "tick" : undefined}>{reviewStateWords[state]}</Tag>
      </div>
    </li>
  );
}
