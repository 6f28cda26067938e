import type { Metadata } from "next";
import { idOrNotFound, orNotFound } from "@/app/(trust)/or-not-found";
import { SavedNotice, type SearchParams } from "@/app/(trust)/saved-notice";
import { StateTag } from "@/app/(trust)/institute/_parts/state-tag";
import { withdrawAction } from "@/app/(trust)/institute/nominations/actions";
import { OneButton } from "@/components/forms/one-button";
import { Details } from "@/components/ui/details";
import { PageHeader } from "@/components/ui/page-header";
import { Section } from "@/components/ui/section";
import { WhoSees } from "@/components/ui/who-sees";
import { requireViewer } from "@/lib/auth/require-viewer";
import { londonDay } from "@/lib/clock";
import { roleWord } from "@/lib/home/role-words";
import { findNomination } from "@/lib/institute/nominations/find-nomination";
import { whoseWord } from "@/lib/institute/nominations/whose-word";
import { inWords } from "@/lib/school-year/day";
import { capital } from "@/lib/words";
import { Choices } from "./choices";
import { Support } from "./support";

export const metadata: Metadata = { title: "Nomination" };

const words = { supported: "They and the facilitators can read what you said.", chosen: "They can read the choice and the reason.", declined: "You declined. The place is free for the next." };
type Props = { params: Promise<{ nominationId: string }>; searchParams: SearchParams };

export default async function NominationPage({ params, searchParams }: Props) {
  const viewer = await requireViewer();
  const nomination = await orNotFound(findNomination(viewer, idOrNotFound((await params).nominationId)));
  const { side, state, withdrawnAt, toExecutives } = nomination;
  const own = side === "person";
  const word = whoseWord(nomination, own);
  const head = toExecutives ? "the trust executives" : `the principal of ${own ? "your" : "the"} school`;
  const back = side === "facilitator" ? { href: `/institute/cohorts/${nomination.cohortId}/nominations`, label: "Nominations" } : { href: "/institute", label: "Institute" };
  return (
    <>
      <PageHeader above={`${nomination.programme}, ${nomination.cohort}`} title={own ? "Your nomination" : nomination.person} lede={[roleWord(nomination.job, viewer.trust.words), nomination.school].filter(Boolean).join(", ")} back={back} />
      <SavedNotice searchParams={searchParams} words={{ ...words, sent: `Sent. ${capital(word.asked)} asked for a word, then the facilitators choose.` }} />
      {side !== "head" && !withdrawnAt && <p className="mb-6"><StateTag state={state} /></p>}
      {withdrawnAt && <p className="mb-6 text-muted">Taken back on {inWords(londonDay(withdrawnAt))}.</p>}
      {own && <Choices nomination={nomination} />}
      <Section title={own ? "What you wrote" : "The statement"} lede={inWords(londonDay(nomination.sentAt))}>
        <p className="mb-3 max-w-text whitespace-pre-line">{nomination.statement}</p>
        <WhoSees kind="group" names={own ? ["the facilitators", head] : [nomination.person, "the facilitators", head]} writer={own} />
      </Section>
      <Support nomination={nomination} />
      {side === "facilitator" && <Choices nomination={nomination} />}
      {own && !withdrawnAt && state !== "accepted" && (
        <div className="mt-12">
          <Details summary="Take it back">
            <p className="mb-3 max-w-text">{capital(word.readsNoMore)} it, and nobody chooses you. You can put yourself forward again until the last day.</p>
            <OneButton action={withdrawAction} fields={{ nominationId: nomination.id }} kind="secondary">Take my nomination back</OneButton>
          </Details>
        </div>
      )}
    </>
  );
}
