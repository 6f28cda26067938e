import type { Metadata } from "next";
import { idOrNotFound, orNotFound } from "@/app/(trust)/or-not-found";
import { SavedNotice, type SearchParams } from "@/app/(trust)/saved-notice";
import { ProjectWords } from "@/app/(trust)/institute/_parts/project-words";
import { withdrawShowcaseAction } from "@/app/(trust)/institute/projects/actions";
import { OneButton } from "@/components/forms/one-button";
import { ButtonLink } from "@/components/ui/button-link";
import { PageHeader } from "@/components/ui/page-header";
import { WhoSees } from "@/components/ui/who-sees";
import { requireViewer } from "@/lib/auth/require-viewer";
import { londonDay } from "@/lib/clock";
import { findShowcase } from "@/lib/institute/projects/showcases/read-showcases";
import { withItsYear } from "@/lib/school-year/day";

export const metadata: Metadata = { title: "Showcase" };

const words = { published: "Published. Everybody who works in the trust reads it." };
type Props = { params: Promise<{ showcaseId: string }>; searchParams: SearchParams };

export default async function ShowcasePage({ params, searchParams }: Props) {
  const viewer = await requireViewer();
  const { projectId, content, person, school, programme, publishedAt, mine } = await orNotFound(findShowcase(viewer, idOrNotFound((await params).showcaseId)));
  return (
    <>
      <PageHeader above={[person, school].filter(Boolean).join(" · ")} title={content.question} lede={`A project of ${programme}, published on ${withItsYear(londonDay(publishedAt))}`} back={{ href: "/institute/showcases", label: "Showcases" }} />
      <SavedNotice searchParams={searchParams} words={words} />
      <ProjectWords content={content} />
      <p className="mt-6 max-w-text text-sm text-muted">What was tried and what changed went together at one place in one year. Whether the one made the other is not known. Source: the author’s own measure.</p>
      {mine && (
        <div className="mt-8 flex flex-wrap items-start gap-3">
          <ButtonLink href={`/institute/projects/${projectId}`} kind="secondary">The project behind it</ButtonLink>
          <OneButton action={withdrawShowcaseAction} fields={{ projectId }} kind="secondary" pendingLabel="Withdrawing…">Withdraw it</OneButton>
        </div>
      )}
      <div className="mt-12"><WhoSees kind="trust" writer={mine} /></div>
    </>
  );
}
