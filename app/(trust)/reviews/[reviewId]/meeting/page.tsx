import type { Metadata } from "next";
import { DecidedItem } from "@/app/(trust)/reviews/[reviewId]/meeting/decided-item";
import { MeetingTime } from "@/app/(trust)/reviews/_parts/meeting-time";
import { OneButton } from "@/components/forms/one-button";
import { orNotFound } from "@/app/(trust)/or-not-found";
import { ReviewHeader } from "@/app/(trust)/reviews/_parts/review-header";
import { SeasonHeadings } from "@/app/(trust)/reviews/_parts/season-headings";
import { startMeetingAction } from "@/app/(trust)/reviews/meeting-actions";
import { ButtonLink } from "@/components/ui/button-link";
import { EmptyState } from "@/components/ui/empty-state";
import { Notice } from "@/components/ui/notice";
import { Progress } from "@/components/ui/progress";
import { requireViewer } from "@/lib/auth/require-viewer";
import { canDecide, canSignOff } from "@/lib/reviews/policy";
import { readMeeting } from "@/lib/reviews/meeting/read-meeting";

export const metadata: Metadata = { title: "Review meeting" };

type Props = { params: Promise<{ reviewId: string }>; searchParams: Promise<{ decided?: string }> };

export default async function MeetingPage({ params, searchParams }: Props) {
  const viewer = await requireViewer();
  const { review, items, headings } = await orNotFound(readMeeting(viewer, (await params).reviewId));
  const decided = items.filter(({ decision }) => decision).length;
  const next = items.find(({ decision }) => !decision);
  const runs = canDecide(viewer, review) && review.startedAt !== null && !review.signedAt;
  const { decided: justNow } = await searchParams;
  if (!review.lockedAt)
    return (
      <>
        <ReviewHeader review={review} at="meeting" />
        <EmptyState title="The agenda was not sent yet">The meeting starts from the agenda that everybody has read.</EmptyState>
      </>
    );
  return (
    <>
      <ReviewHeader review={review} at="meeting" />
      {justNow && <div className="mb-6"><Notice kind="success" title="The decision is written down.">Its owner meets it as an action in the next check-in.</Notice></div>}
      {review.startedAt && <MeetingTime startedAt={review.startedAt} minutes={review.minutes} now={viewer.at} over={review.signedAt !== null} />}
      <SeasonHeadings headings={headings} />
      <div className="mb-6 flex flex-wrap items-end justify-between gap-4">
        <div className="grow basis-48"><Progress value={decided} max={items.length} label={`${decided} of ${items.length} decided`} /></div>
        <div className="flex flex-wrap gap-3">
          {!review.startedAt && canDecide(viewer, review) && <OneButton action={startMeetingAction} fields={{ reviewId: review.id }} pendingLabel="Starting…">Start the meeting</OneButton>}
          {runs && next && <ButtonLink href={`/reviews/${review.id}/meeting/${next.id}`} icon="arrow-right">{decided === 0 ? "First item" : "Next item"}</ButtonLink>}
          {runs && !next && canSignOff(viewer, review) && <ButtonLink href={`/reviews/${review.id}/sign-off`}>Sign off</ButtonLink>}
        </div>
      </div>
      <ol className="border-t border-line">
        {items.map((item, place) => <DecidedItem key={item.id} item={item} place={place + 1} href={runs || item.decision ? `/reviews/${review.id}/meeting/${item.id}` : undefined} />)}
      </ol>
    </>
  );
}
