import type { Metadata } from "next";
import { CountedStatements } from "@/app/(trust)/institute/_parts/counted-statements";
import { wordStatementsAction } from "@/app/(trust)/institute/before-and-after/actions";
import { idOrNotFound, orNotFound } from "@/app/(trust)/or-not-found";
import { SavedNotice, type SearchParams } from "@/app/(trust)/saved-notice";
import { DescribedForm } from "@/components/forms/described-form";
import { Details } from "@/components/ui/details";
import { PageHeader } from "@/components/ui/page-header";
import { Section } from "@/components/ui/section";
import { requireViewer } from "@/lib/auth/require-viewer";
import { londonDay } from "@/lib/clock";
import { levelWords } from "@/lib/institute/self-assessments/levels";
import { readStatements } from "@/lib/institute/self-assessments/word-statements";
import { withItsYear } from "@/lib/school-year/day";
import { listed } from "@/lib/words";

export const metadata: Metadata = { title: "Before and after" };

const words = { saved: "Saved. Cohorts in which nobody has answered yet go by it." };
type Props = { params: Promise<{ programmeId: string }>; searchParams: SearchParams };

/** What a programme asks its people about themselves, and what can be said of the answers together. */
export default async function StatementsPage({ params, searchParams }: Props) {
  const viewer = await requireViewer();
  const { programme, wordings, counts } = await orNotFound(readStatements(viewer, idOrNotFound((await params).programmeId)));
  const [newest] = wordings;
  return (
    <>
      <PageHeader above={programme.name} title="Before and after" lede="What people are asked about themselves at the start and at the end. Their answers are theirs; you see counts alone." back={{ href: `/institute/programmes/${programme.id}`, label: "The programme" }} />
      <SavedNotice searchParams={searchParams} words={words} />
      <Section title="The statements" lede={newest.writtenAt ? `In your own words, since ${withItsYear(londonDay(newest.writtenAt))}.` : "Braid’s own words. Make them yours if you like."}>
        <ol className="max-w-text list-decimal pl-6">{newest.statements.map((statement) => <li key={statement} className="py-1.5">{statement}</li>)}</ol>
        <p className="mt-3 text-sm text-muted">Answered with {listed(levelWords.map((word) => `‘${word}’`))}, and a sentence for whoever likes.</p>
        <div className="mt-4">
          <Details summary="Change the statements">
            <DescribedForm
              bar={false} action={wordStatementsAction} kind="secondary" submit="Save the statements"
              parts={[
                { kind: "hidden", name: "programmeId", value: programme.id },
                { kind: "hidden", name: "version", value: String(newest.number) },
                { kind: "area", name: "statements", label: "One statement a line", hint: "Twelve at the most, each as somebody would say it of themselves. A cohort in which somebody has answered keeps those it began with, so that before and after can stand beside each other.", rows: 12, value: newest.statements.join("\n"), whoSees: { kind: "trust" } },
              ]}
            />
          </Details>
        </div>
      </Section>
      <Section title="Together"><CountedStatements counts={counts} wordings={wordings} today={viewer.today} /></Section>
    </>
  );
}
