import type { Metadata } from "next";
import { orNotFound } from "@/app/(trust)/or-not-found";
import { HalfTermChoice } from "@/app/(trust)/reviews/half-term-choice";
import { MoveForm } from "@/app/(trust)/reviews/plan/move-form";
import { PlanForm } from "@/app/(trust)/reviews/plan/plan-form";
import { EmptyState } from "@/components/ui/empty-state";
import { PageHeader } from "@/components/ui/page-header";
import { Section } from "@/components/ui/section";
import { requireViewer } from "@/lib/auth/require-viewer";
import { londonDay } from "@/lib/clock";
import { readPlan } from "@/lib/reviews/plan/read-plan";
import { meetingInWords } from "@/lib/reviews/meeting-in-words";
import { timeOfDay } from "@/lib/school-year/day";
import { halfTermInWords, halfTermKey } from "@/lib/school-year/half-term";

export const metadata: Metadata = { title: "Plan the reviews" };

export default async function PlanPage({ searchParams }: { searchParams: Promise<{ "half-term"?: string }> }) {
  const viewer = await requireViewer();
  const plan = await orNotFound(readPlan(viewer, (await searchParams)["half-term"]));
  const { halfTerm } = plan;
  if (!halfTerm)
    return (
      <>
        <PageHeader title="Plan the reviews" />
        <EmptyState title="No half terms yet">Reviews are planned by half term. An administrator enters the trust’s half terms in its settings.</EmptyState>
      </>
    );
  const key = halfTermKey(halfTerm);
  const open = plan.schools.filter(({ planned }) => !planned);
  const planned = plan.schools.flatMap(({ id, name, planned }) => (planned ? [{ ...planned, schoolId: id, name }] : [])).toSorted((a, b) => a.meetingAt.getTime() - b.meetingAt.getTime());
  return (
    <>
      <PageHeader
        back={{ href: `/reviews?half-term=${key}`, label: "Reviews" }} above={halfTermInWords(halfTerm)} title="Plan the reviews"
        lede={`Each pack opens ${plan.opensDays} school days before its meeting and locks ${plan.locksDays} before, by the school’s own half term.`}
      />
      <HalfTermChoice halfTerms={plan.halfTerms} now={key} />
      {open.length > 0 ? <PlanForm halfTerm={halfTerm} minutes={plan.minutes} schools={open} /> : <p className="max-w-text text-lg">Every school has its review of this half term planned.</p>}
      {planned.length > 0 && (
        <Section title="Planned already">
          <ul className="max-w-text border-t border-line">
            {planned.map(({ schoolId, name, ...review }) => (
              <li key={schoolId} className="border-b border-line py-3">
                <p className="font-[550]">{name}</p>
                <p className="text-ink-soft">{meetingInWords(review.meetingAt)}{review.place && `, ${review.place}`}</p>
                {review.movable && <MoveForm reviewId={review.id} school={name} halfTerm={key} day={londonDay(review.meetingAt)} time={timeOfDay(review.meetingAt)} minutes={review.minutes} place={review.place} />}
              </li>
            ))}
          </ul>
        </Section>
      )}
    </>
  );
}
