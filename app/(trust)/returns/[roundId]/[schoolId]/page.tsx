import type { Metadata } from "next";
import { GridForm } from "@/app/(trust)/returns/[roundId]/[schoolId]/grid-form";
import { History } from "@/app/(trust)/returns/[roundId]/[schoolId]/history";
import { SentFigures } from "@/app/(trust)/returns/[roundId]/[schoolId]/sent-figures";
import { idOrNotFound, orNotFound } from "@/app/(trust)/or-not-found";
import { SavedNotice, type SearchParams } from "@/app/(trust)/saved-notice";
import { DateText } from "@/components/ui/date-text";
import { Details } from "@/components/ui/details";
import { EmptyState } from "@/components/ui/empty-state";
import { MomentText } from "@/components/ui/moment-text";
import { PageHeader } from "@/components/ui/page-header";
import { Section } from "@/components/ui/section";
import { WhoSees } from "@/components/ui/who-sees";
import { requireViewer } from "@/lib/auth/require-viewer";
import { sentReaders } from "@/lib/returns/readers";
import { readReturn } from "@/lib/returns/reading/read-return";
import { inWords, timeOfDay } from "@/lib/school-year/day";
import { halfTermInWords } from "@/lib/school-year/half-term";
import { v7 } from "@/lib/submissions/uuid";

export const metadata: Metadata = { title: "A school’s return" };

type Props = { params: Promise<{ roundId: string; schoolId: string }>; searchParams: SearchParams };

const said = {
  saved: "Saved for you and your school’s other leaders. Nothing is sent yet.", sent: "Sent. You can correct it later; every version stays.",
  filled: "The grid is filled from your sheet. Look it over: nothing is sent yet.", same: "Your sheet says what stands here already. Nothing has changed.",
};

export default async function SchoolReturnPage({ params, searchParams }: Props) {
  const viewer = await requireViewer();
  const { roundId, schoolId } = await params;
  const { round, school, asked, draft, sent, mayFill, browserKey } = await orNotFound(readReturn(viewer, idOrNotFound(roundId), idOrNotFound(schoolId)));
  const [latest] = sent;
  const grid = browserKey && (
    <GridForm
      key={`${latest?.number ?? 0}.${draft?.version ?? 0}`} seen={latest?.number ?? 0} roundId={roundId} schoolId={schoolId} requestId={v7()} rows={asked} figures={draft?.figures ?? latest?.figures ?? {}} sent={draft ? latest?.figures : undefined}
      draft={{ kind: "return", id: `${roundId}/${schoolId}`, route: `/returns/${roundId}/${schoolId}/draft`, personId: viewer.personId, browserKey, version: draft?.version ?? 0, savedAt: draft ? timeOfDay(draft.savedAt) : undefined }}
    />
  );
  return (
    <>
      <PageHeader above={`${school.name}, ${halfTermInWords(round)}`} title="The half term’s return" back={{ href: "/returns", label: "Returns" }} lede={latest ? undefined : mayFill ? `Please send it by ${inWords(round.dueOn)}. Numbers of pupils, never a child by name.` : `Asked for by ${inWords(round.dueOn)}.`} />
      <SavedNotice searchParams={searchParams} words={said} />
      {latest && (
        <Section title={latest.number === 1 ? "What was sent" : `What was sent, version ${latest.number}`} lede={<>By {latest.sentBy}, <MomentText at={latest.sentAt} /></>}>
          <SentFigures asked={asked} figures={latest.figures} />
          <div className="mt-3"><WhoSees kind="group" names={mayFill ? sentReaders.toTheSchool : sentReaders.toOthers} writer={mayFill} /></div>
        </Section>
      )}
      {!latest && !mayFill && <EmptyState title="Not sent yet">What the school has begun is for its leaders alone. Once they send it, it stands here.</EmptyState>}
      {mayFill && (
        <Section title={latest ? "Correct it" : "Fill it in"} lede={draft && <>{draft.savedBy} saved this last, <MomentText at={draft.savedAt} />. Nothing of it is sent.</>}>
          {latest && !draft ? <Details summary="Change numbers and send a correction">{grid}</Details> : grid}
        </Section>
      )}
      {sent.length > 1 && <History asked={asked} sent={sent} />}
      {latest && round.dueOn >= viewer.today && <p className="mt-8 text-sm text-muted">Asked for by <DateText day={round.dueOn} />.</p>}
    </>
  );
}
