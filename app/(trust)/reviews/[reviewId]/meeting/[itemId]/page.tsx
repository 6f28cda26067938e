import type { Metadata } from "next";
import Link from "next/link";
import { notFound } from "next/navigation";
import { DecisionForm } from "@/app/(trust)/reviews/[reviewId]/meeting/[itemId]/decision-form";
import { MeetingTime } from "@/app/(trust)/reviews/_parts/meeting-time";
import { orNotFound } from "@/app/(trust)/or-not-found";
import { RaisedLine } from "@/app/(trust)/reviews/_parts/raised-line";
import { PageHeader } from "@/components/ui/page-header";
import { SummaryList } from "@/components/ui/summary-list";
import { requireViewer } from "@/lib/auth/require-viewer";
import { canDecide, readsTheLine } from "@/lib/reviews/policy";
import { readMeeting } from "@/lib/reviews/meeting/read-meeting";
import { kindWords } from "@/lib/reviews/words";
import { addDays, type Day, inWords, mondayOf, weekday } from "@/lib/school-year/day";
import { sNames } from "@/lib/three-s/three-s";

export const metadata: Metadata = { title: "An item of the meeting" };

/** A fortnight is what most decisions are given. */
const USUAL_DAYS = 14;

function usualDay(today: Day): Day {
  const day = addDays(today, USUAL_DAYS);
  return weekday(day) > 5 ? addDays(mondayOf(day), 7) : day;
}

export default async function MeetingItemPage({ params }: { params: Promise<{ reviewId: string; itemId: string }> }) {
  const viewer = await requireViewer();
  const { reviewId, itemId } = await params;
  const { review, items, people } = await orNotFound(readMeeting(viewer, reviewId));
  const place = items.findIndex(({ id }) => id === itemId);
  const item = items[place];
  if (!item) notFound();
  const { decision } = item;
  const after = items[place + 1];
  const writes = canDecide(viewer, review) && review.startedAt !== null && !review.signedAt;
  return (
    <>
      <PageHeader
        back={{ href: `/reviews/${reviewId}/meeting`, label: "All items" }}
        above={`${review.schoolName} · Item ${place + 1} of ${items.length} · ${kindWords[item.kind]} · ${sNames[item.s]} · ${item.minutes} minutes`}
        title={item.title} lede={item.presenter ? `${item.presenter.name} presents.` : undefined}
      />
      {review.startedAt && <MeetingTime startedAt={review.startedAt} minutes={review.minutes} now={viewer.at} over={review.signedAt !== null} />}
      <div className="mb-8 flex max-w-text flex-col items-start gap-3">
        {item.detail && <p className="text-lg whitespace-pre-line">{item.detail}</p>}
        <RaisedLine {...item} />
        {item.accountable && <p className="text-muted">Accountable: {item.accountable.name}</p>}
        {item.checkInId && readsTheLine(viewer, review) && <Link href={`/check-ins/${item.checkInId}`} prefetch={false} className="inline-flex min-h-11 items-center">The check-in behind it</Link>}
      </div>
      {writes ? (
        <DecisionForm
          reviewId={reviewId} itemId={itemId} people={people} today={viewer.today} version={decision?.version ?? 0}
          text={decision?.text ?? ""} kind={decision?.kind ?? (item.kind === "going_well" ? "" : item.kind)}
          ownerId={decision?.owner.id ?? item.accountable?.id ?? ""} dueOn={decision?.dueOn ?? usualDay(viewer.today)}
        />
      ) : decision ? (
        <SummaryList rows={[
          { label: "What", value: decision.text }, { label: "Who", value: decision.owner.name }, { label: "By when", value: inWords(decision.dueOn) },
          { label: "Support or challenge", value: kindWords[decision.kind] }, { label: "Written down by", value: decision.decidedBy },
        ]} />
      ) : (
        <p className="text-muted">Nothing is decided yet.</p>
      )}
      {after && <p className="mt-8"><Link href={`/reviews/${reviewId}/meeting/${after.id}`} className="inline-flex min-h-11 items-center">Next: {after.title}</Link></p>}
    </>
  );
}
