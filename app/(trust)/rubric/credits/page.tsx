import type { Metadata } from "next";
import Link from "next/link";
import { orNotFound } from "@/app/(trust)/or-not-found";
import { RubricTabs } from "@/app/(trust)/rubric/_parts/rubric-tabs";
import { SavedNotice, type SearchParams } from "@/app/(trust)/saved-notice";
import { ButtonLink } from "@/components/ui/button-link";
import { EmptyState } from "@/components/ui/empty-state";
import { PageHeader } from "@/components/ui/page-header";
import { Section } from "@/components/ui/section";
import { WhoSees } from "@/components/ui/who-sees";
import { requireViewer } from "@/lib/auth/require-viewer";
import { londonDay } from "@/lib/clock";
import { listCredits } from "@/lib/credits/list-credits";
import { inWords } from "@/lib/school-year/day";
import { CreditList } from "./credit-list";
import { Totals } from "./totals";

export const metadata: Metadata = { title: "My modules and credits" };

const words = { finished: "Finished. It stands below with what it was worth today.", deleted: "Deleted. Nothing of what you wrote is kept." };

export default async function CreditsPage({ searchParams }: { searchParams: SearchParams }) {
  const viewer = await requireViewer();
  const { inProgress, credits, halfHours, byUniversity } = await orNotFound(listCredits(viewer));
  return (
    <>
      <PageHeader title="My modules and credits" back={{ href: "/rubric/modules", label: "Study modules" }} lede="What you study, what you finished, and what you can show of it." />
      <RubricTabs viewer={viewer} current="modules" />
      <SavedNotice searchParams={searchParams} words={words} />
      <WhoSees kind="own" />
      {inProgress.length > 0 && (
        <Section title="Go on">
          <ul className="max-w-text border-t border-line">
            {inProgress.map(({ studyId, title, savedAt }) => (
              <li key={studyId} className="relative border-b border-line py-3 hover:bg-wash">
                <Link href={`/rubric/credits/${studyId}`} className="font-[550] after:absolute after:inset-0">{title}</Link>
                <p className="text-sm text-muted">Last saved on {inWords(londonDay(savedAt))}</p>
              </li>
            ))}
          </ul>
        </Section>
      )}
      {credits.length > 0 ? (
        <>
          <Section title="Finished"><CreditList credits={credits} /></Section>
          <Totals halfHours={halfHours} byUniversity={byUniversity} />
          <Section title="Show it" lede="Both are yours to give. The trust’s log says that you took one out; what is in it, and whom it is for, nobody sees.">
            <div className="flex flex-wrap gap-3">
              <ButtonLink href="/rubric/credits/portfolio">Portfolio with what I wrote</ButtonLink>
              <ButtonLink href="/rubric/credits/transcripts" kind="secondary">Transcripts with a code</ButtonLink>
            </div>
          </Section>
        </>
      ) : (
        inProgress.length === 0 && (
          <div className="mt-6">
            <EmptyState title="Nothing begun yet" action={<ButtonLink href="/rubric/modules">Choose a module</ButtonLink>}>A module takes some hours over some weeks. What you finish stands here with its hours, and with what a university says of it.</EmptyState>
          </div>
        )
      )}
      {credits.length === 0 && inProgress.length > 0 && <p className="mt-8 max-w-text text-muted">What you finish stands here with its hours, and with what a university says of it.</p>}
    </>
  );
}
