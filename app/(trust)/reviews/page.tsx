import type { Metadata } from "next";
import Link from "next/link";
import { orNotFound } from "@/app/(trust)/or-not-found";
import { HalfTermChoice } from "@/app/(trust)/reviews/half-term-choice";
import { ReviewRow } from "@/app/(trust)/reviews/review-row";
import { ButtonLink } from "@/components/ui/button-link";
import { EmptyState } from "@/components/ui/empty-state";
import { Notice } from "@/components/ui/notice";
import { PageHeader } from "@/components/ui/page-header";
import { Section } from "@/components/ui/section";
import { requireViewer } from "@/lib/auth/require-viewer";
import { listReviews } from "@/lib/reviews/list-reviews";
import { canPlan } from "@/lib/reviews/policy";
import { meetingInWords } from "@/lib/reviews/meeting-in-words";
import { halfTermAt, halfTermInWords, halfTermKey, parseHalfTermKey } from "@/lib/school-year/half-term";
import { holds } from "@/lib/viewers/viewer";
import { counted } from "@/lib/words";

export const metadata: Metadata = { title: "Half-term reviews" };

type Asked = { "half-term"?: string; planned?: string };

export default async function ReviewsPage({ searchParams }: { searchParams: Promise<Asked> }) {
  const viewer = await requireViewer();
  const asked = await searchParams;
  const key = asked["half-term"] ? parseHalfTermKey(asked["half-term"]) : undefined;
  const { halfTerms, reviews, unplanned, presenting } = await orNotFound(listReviews(viewer, (terms) => key ?? halfTermAt(terms, viewer.today) ?? terms[0]));
  const chosen = key ?? halfTermAt(halfTerms, viewer.today) ?? halfTerms[0];
  const now = chosen ? halfTermKey(chosen) : "";
  const plans = canPlan(viewer);
  const planned = Number(asked.planned);
  const before = halfTerms[halfTerms.findIndex((term) => halfTermKey(term) === now) - 1];
  return (
    <>
      <PageHeader
        title="Half-term reviews" above={chosen && halfTermInWords(chosen)}
        lede="Each pack assembles itself from the half term’s check-ins. Nothing stands on an agenda that was not raised there first."
        actions={plans && chosen && <ButtonLink href={`/reviews/plan?half-term=${now}`} kind={reviews.length === 0 ? "primary" : "secondary"} icon="calendar">Plan the reviews</ButtonLink>}
      />
      {planned > 0 && <div className="mb-8"><Notice kind="success" title={`${counted(planned, "review")} planned.`}>Each school’s leaders see theirs from today; the pack opens on its day.</Notice></div>}
      {halfTerms.length > 0 && <HalfTermChoice halfTerms={halfTerms} now={now} />}
      {presenting.length > 0 && (
        <Section title="What I present">
          <ul className="max-w-text border-t border-line">
            {presenting.map((item) => (
              <li key={item.id} className="relative border-b border-line py-3 hover:bg-wash">
                <Link href={`/reviews/${item.reviewId}/items/${item.id}`} className="font-[550] after:absolute after:inset-0">{item.title}</Link>
                <p className="text-sm text-muted">{item.schoolName} · {meetingInWords(item.meetingAt)}</p>
              </li>
            ))}
          </ul>
        </Section>
      )}
      {reviews.length > 0 ? (
        <Section title="Each school’s review">
          <ul className="border-t border-line">
            {reviews.map((review) => <ReviewRow key={review.id} review={review} today={viewer.today} />)}
          </ul>
        </Section>
      ) : (
        presenting.length === 0 && (
          <EmptyState
            title="No review in this half term"
            action={!plans && before && <ButtonLink href={`/reviews?half-term=${halfTermKey(before)}`} kind="secondary">See {halfTermInWords(before)}</ButtonLink>}
          >
            {plans ? "Give each school a day, and the rest follows from it." : holds(viewer, "trustee") ? "A school’s summary stands here once its review is signed off." : "When one is planned for you to read, it stands here."}
          </EmptyState>
        )
      )}
      {reviews.length > 0 && unplanned.length > 0 && plans && (
        <p className="mt-6 max-w-text text-muted">Not planned yet: {unplanned.map(({ name }) => name).join(", ")}.</p>
      )}
    </>
  );
}
