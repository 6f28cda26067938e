import type { Metadata } from "next";
import { LinkRows } from "@/app/(trust)/institute/_parts/link-rows";
import { StrengthState } from "@/app/(trust)/institute/_parts/strength-state";
import { idOrNotFound, orNotFound } from "@/app/(trust)/or-not-found";
import { SavedNotice, type SearchParams } from "@/app/(trust)/saved-notice";
import { PageHeader } from "@/components/ui/page-header";
import { Section } from "@/components/ui/section";
import { requireViewer } from "@/lib/auth/require-viewer";
import { readCohortStrengths } from "@/lib/institute/strengths/read-strengths";
import { Consent } from "./consent";
import { NoteOne } from "./note-one";

export const metadata: Metadata = { title: "Strengths" };

const words = {
  agreed: "They may note strengths of yours now. You read each of them first.", withdrawn: "Taken back. Whatever was noted of you is gone.",
  noted: "Noted. They read it first; until they let it stand it helps nobody find them.", gone: "Taken out. It is gone.",
};
type Props = { params: Promise<{ cohortId: string }>; searchParams: SearchParams };

/** The strengths noted in a cohort: one's own with one's consent, everybody's for those who run it. */
export default async function StrengthsPage({ params, searchParams }: Props) {
  const viewer = await requireViewer();
  const found = await orNotFound(readCohortStrengths(viewer, idOrNotFound((await params).cohortId)));
  const { cohort, consents, strengths } = found;
  const mine = consents !== undefined;
  const shown = mine && !cohort.runs ? strengths.filter(({ personId }) => personId === viewer.personId) : strengths;
  return (
    <>
      <PageHeader
        above={`${cohort.programme.name}, ${cohort.name}`} title="Strengths" back={{ href: `/institute/cohorts/${cohort.id}`, label: "The cohort" }}
        lede={mine ? "What those who run your cohort saw that you are good at, if you let them note it." : "What your members are good at, so that the right person is asked when a school needs help."}
      />
      <SavedNotice searchParams={searchParams} words={words} />
      {mine && <Consent given={consents} cohort={cohort} />}
      {(consents || !mine || shown.length > 0) && (
        <Section title={mine ? "Noted of you" : "Noted so far"}>
          {shown.length === 0 && <p className="text-muted">Nothing yet.</p>}
          <LinkRows rows={shown.map(({ id, person, title, state }) => ({ key: id, href: `/institute/strengths/${id}`, title, ...(mine ? {} : { about: person }), tag: <StrengthState state={state} mine={mine} /> }))} />
        </Section>
      )}
      {cohort.runs && <NoteOne found={found} me={viewer.personId} today={viewer.today} />}
    </>
  );
}
