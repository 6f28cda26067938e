import type { Metadata } from "next";
import { redirect } from "next/navigation";
import { liveView } from "@/app/(trust)/reviews/_pack/pack-view";
import { Narrative } from "@/app/(trust)/reviews/_pack/narrative";
import { SectionBody } from "@/app/(trust)/reviews/_pack/section-body";
import { orNotFound } from "@/app/(trust)/or-not-found";
import { ReviewHeader } from "@/app/(trust)/reviews/_parts/review-header";
import { ButtonLink } from "@/components/ui/button-link";
import { EmptyState } from "@/components/ui/empty-state";
import { PrimaryCard } from "@/components/ui/primary-card";
import { Progress } from "@/components/ui/progress";
import { Section } from "@/components/ui/section";
import { TaskList } from "@/components/ui/task-list";
import { WhoSees } from "@/components/ui/who-sees";
import { requireViewer } from "@/lib/auth/require-viewer";
import { nextStep } from "@/lib/reviews/pack/next-step";
import { openPack } from "@/lib/reviews/pack/open-pack";
import { canEditSection, readsTheLine } from "@/lib/reviews/policy";
import { daysAway } from "@/lib/reviews/words";
import { inWords } from "@/lib/school-year/day";
import { halfTermName } from "@/lib/school-year/half-term";

export const metadata: Metadata = { title: "Review pack" };

export default async function ReviewPackPage({ params }: { params: Promise<{ reviewId: string }> }) {
  const viewer = await requireViewer();
  const found = await orNotFound(openPack(viewer, (await params).reviewId));
  if ("to" in found) redirect(found.to);
  const { pack } = found;
  const { review, sections } = pack;
  const edits = canEditSection(viewer, review) && !review.lockedAt;
  const view = liveView(pack, halfTermName(review.ordinal), viewer.trust.descriptors, readsTheLine(viewer, review));
  const step = nextStep(viewer, pack);
  if (!review.openedAt)
    return (
      <>
        <ReviewHeader review={review} at="pack" />
        <EmptyState title={`The pack opens on ${inWords(review.opensOn)}`}>
          That is {daysAway(viewer.today, review.opensOn)}. It assembles itself then, from what was shared in check-ins: nobody needs to type anything twice.
        </EmptyState>
      </>
    );
  return (
    <>
      <ReviewHeader review={review} at="pack" />
      {step && <PrimaryCard title={step.title} action={step}>{step.text}</PrimaryCard>}
      <Section title="The pack" id="pack" lede={edits ? "It filled itself from the check-ins. Add what the figures do not say, and mark each part ready." : undefined}>
        <div className="mb-4 flex flex-col gap-2">
          <Progress value={pack.ready} max={sections.length} label={`${pack.ready} of ${sections.length} ready`} />
          <WhoSees kind="review" writer={edits} />
        </div>
        <TaskList
          tasks={sections.map((section) => ({
            name: section.title,
            href: edits ? `/reviews/${review.id}/sections/${section.key}` : `#${section.key}`,
            hint: section.readyBy && `Marked ready by ${section.readyBy}`,
            state: section.readyAt ? "done" : section.narrative ? "started" : "to-do",
            status: section.readyAt ? "Ready" : section.narrative ? "Started" : "To do",
          }))}
        />
      </Section>
      {sections.map((section) => (
        <Section
          key={section.key}
          id={section.key}
          title={section.title}
          actions={edits && <ButtonLink href={`/reviews/${review.id}/sections/${section.key}`} kind="secondary" size="small" icon="pencil">Edit<span className="sr-only"> {section.title}</span></ButtonLink>}
        >
          <SectionBody view={view} sectionKey={section.key} />
          <Narrative text={section.narrative} school={review.schoolName} />
        </Section>
      ))}
      <p className="mt-10 max-w-text text-sm text-muted">
        Source: check-ins shared in Braid and figures brought into it, collated {review.collatedAt ? inWords(review.collatedAt.toISOString().slice(0, 10)) : ""}. Weeks are counted by the school’s own half term.
      </p>
    </>
  );
}
