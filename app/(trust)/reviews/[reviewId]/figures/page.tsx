import type { Metadata } from "next";
import { orNotFound } from "@/app/(trust)/or-not-found";
import { ReviewHeader } from "@/app/(trust)/reviews/_parts/review-header";
import { addFigureAction } from "@/app/(trust)/reviews/agenda-actions";
import { OneButton } from "@/components/forms/one-button";
import { ButtonLink } from "@/components/ui/button-link";
import { EmptyState } from "@/components/ui/empty-state";
import { Section } from "@/components/ui/section";
import { Tag } from "@/components/ui/tag";
import { requireViewer } from "@/lib/auth/require-viewer";
import { readNewFigures } from "@/lib/reviews/agenda/read-new-figures";
import { kindWords } from "@/lib/reviews/words";
import { withItsYear } from "@/lib/school-year/day";
import { v7 } from "@/lib/submissions/uuid";
import { listed } from "@/lib/words";

export const metadata: Metadata = { title: "Figures that came in" };

/** What was published about the school and came in during the half term: each waits to be talked about before it may stand on the agenda. */
export default async function ReviewFiguresPage({ params }: { params: Promise<{ reviewId: string }> }) {
  const viewer = await requireViewer();
  const { review, clear, others } = await orNotFound(readNewFigures(viewer, (await params).reviewId));
  const open = review.openedAt !== null && review.signedAt === null;
  const since = review.halfTerm ? `since ${withItsYear(review.halfTerm.startsOn)}` : "in this half term";
  return (
    <>
      <ReviewHeader review={review} at="agenda" actions={<ButtonLink href={`/schools/${review.schoolId}/figures`} kind="secondary" prefetch={false}>All its figures</ButtonLink>} />
      <Section title="Figures that came in" lede={`Published figures that came in ${since}. No check-in raised them, so what is put forward waits under ‘Not yet discussed’.`}>
        {clear.length > 0 && (
          <ul className="border-t border-line">
            {clear.map(({ measure, kind, title, detail, proposed }) => (
              <li key={measure} className="flex flex-wrap items-center justify-between gap-x-6 gap-y-2 border-b border-line py-3">
                <div className="max-w-text min-w-0 grow basis-64">
                  <p className="text-sm text-muted">{kindWords[kind]}</p>
                  <p className="font-[550]">{title}</p>
                  <p className="text-ink-soft">{detail}</p>
                </div>
                {proposed ? <Tag icon="tick">Put forward</Tag> : open && <OneButton action={addFigureAction} fields={{ reviewId: review.id, measure, requestId: v7() }} kind="secondary" size="small" about={title}>Put it forward</OneButton>}
              </li>
            ))}
          </ul>
        )}
        {others.length > 0 && <p className="mt-4 max-w-text text-muted">Also new, and clearly apart neither from England nor from before: {listed(others)}.</p>}
        {clear.length + others.length === 0 && <EmptyState title="Nothing new came in">When the trust’s administrator or the service brings in newly published figures of this school, they stand here.</EmptyState>}
      </Section>
    </>
  );
}
