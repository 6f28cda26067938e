import type { Metadata } from "next";
import { makeTranscriptAction } from "../actions";
import { MadeList } from "./made-list";
import { orNotFound } from "@/app/(trust)/or-not-found";
import { SavedNotice, type SearchParams } from "@/app/(trust)/saved-notice";
import { DescribedForm } from "@/components/forms/described-form";
import { ButtonLink } from "@/components/ui/button-link";
import { EmptyState } from "@/components/ui/empty-state";
import { Icon } from "@/components/ui/icon";
import { PageHeader } from "@/components/ui/page-header";
import { Section } from "@/components/ui/section";
import { requireViewer } from "@/lib/auth/require-viewer";
import { listTranscripts } from "@/lib/credits/transcripts/read-transcripts";
import { hoursInWords } from "@/lib/rubric/modules/hours";
import { withItsYear } from "@/lib/school-year/day";
import { v7 } from "@/lib/submissions/uuid";

export const metadata: Metadata = { title: "My transcripts" };

const words = { withdrawn: "Withdrawn. Its code leads nowhere from this moment on." };

export default async function TranscriptsPage({ searchParams }: { searchParams: SearchParams }) {
  const viewer = await requireViewer();
  const { transcripts, credits } = await orNotFound(listTranscripts(viewer));
  return (
    <>
      <PageHeader back={{ href: "/rubric/credits", label: "My modules and credits" }} title="My transcripts" lede="A list of what you finished, with a code by which a university or another school can check it." />
      <SavedNotice searchParams={searchParams} words={words} />
      {transcripts.length > 0 && <Section title="Made so far"><MadeList transcripts={transcripts} /></Section>}
      {credits.length > 0 ? (
        <Section title="Make a transcript">
          <div className="mb-6 flex max-w-form flex-col gap-2 rounded-md border border-edge bg-wash p-4">
            <p className="flex items-start gap-2 font-[550]"><Icon name="eye" className="mt-1 size-4" /><span>Whoever has the code sees it, without signing in</span></p>
            <p className="text-ink-soft">They see your name ({viewer.name}), {viewer.trust.name}, and each module with its hours, its day and what a university says of it. They see nothing that you wrote, and nothing else of you. You can withdraw it at any moment.</p>
          </div>
          <DescribedForm
            bar={false} action={makeTranscriptAction} submit="Make it, and show me the code" pendingLabel="Making it…"
            parts={[
              { kind: "hidden", name: "requestId", value: v7() },
              {
                kind: "ticks", name: "study", label: "Modules", value: credits.map(({ studyId }) => studyId),
                options: credits.map(({ studyId, title, halfHours, finishedOn }) => ({ value: studyId, label: title, hint: `${hoursInWords(halfHours)}, finished on ${withItsYear(finishedOn)}` })),
              },
            ]}
          />
        </Section>
      ) : (
        <EmptyState title="Nothing to list yet" action={<ButtonLink href="/rubric/modules" kind="secondary">Choose a module</ButtonLink>}>A transcript lists modules that you have finished.</EmptyState>
      )}
    </>
  );
}
