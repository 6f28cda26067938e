import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { SignOffForm } from "@/app/(trust)/reviews/[reviewId]/sign-off/sign-off-form";
import { orNotFound } from "@/app/(trust)/or-not-found";
import { Icon } from "@/components/ui/icon";
import { Notice } from "@/components/ui/notice";
import { PageHeader } from "@/components/ui/page-header";
import { Section } from "@/components/ui/section";
import { requireViewer } from "@/lib/auth/require-viewer";
import { canSignOff } from "@/lib/reviews/policy";
import { readMeeting } from "@/lib/reviews/meeting/read-meeting";
import { inWords } from "@/lib/school-year/day";
import { halfTermInWords } from "@/lib/school-year/half-term";
import { counted } from "@/lib/words";

export const metadata: Metadata = { title: "Sign off" };

export default async function SignOffPage({ params }: { params: Promise<{ reviewId: string }> }) {
  const viewer = await requireViewer();
  const { reviewId } = await params;
  const { review, items } = await orNotFound(readMeeting(viewer, reviewId));
  if (!canSignOff(viewer, review) || review.signedAt || !review.startedAt) notFound();
  const open = items.filter(({ decision }) => !decision);
  return (
    <>
      <PageHeader
        back={{ href: `/reviews/${reviewId}/meeting`, label: "Meeting" }} above={`${review.schoolName} · ${halfTermInWords(review)}`} title="Sign off"
        lede="The pack, the agenda and the decisions are frozen from then on."
      />
      {open.length > 0 ? (
        <Notice kind="attention" title={`${counted(open.length, "item")} without a decision`}>{open.map(({ title }) => title).join("; ")}</Notice>
      ) : (
        <>
          <Section title="Decided">
            <ul className="max-w-text border-t border-line">
              {items.map(({ id, title, decision }) => decision && (
                <li key={id} className="border-b border-line py-3">
                  <p className="font-[550]">{title}</p>
                  <p className="text-ink-soft">{decision.text}</p>
                  <p className="text-sm text-muted">{decision.owner.name}, by {inWords(decision.dueOn)}</p>
                </li>
              ))}
            </ul>
          </Section>
          <Section title="For the trustees">
            <p className="mb-4 flex items-start gap-1.5 text-sm text-muted">
              <Icon name="eye" className="mt-[0.2em] size-4" />
              <span><span className="sr-only">Who will see this: </span>The trust’s trustees, the school’s leadership team and the executive team</span>
            </p>
            <SignOffForm reviewId={reviewId} />
          </Section>
        </>
      )}
    </>
  );
}
