import { BesideEachOther } from "@/app/(trust)/institute/_parts/beside-each-other";
import { CameLater } from "@/app/(trust)/institute/_parts/came-later";
import { deleteAnswerAction, showAction } from "@/app/(trust)/institute/before-and-after/actions";
import { OneButton } from "@/components/forms/one-button";
import { ButtonLink } from "@/components/ui/button-link";
import { EmptyState } from "@/components/ui/empty-state";
import { Section } from "@/components/ui/section";
import { WhoSees } from "@/components/ui/who-sees";
import { londonDay } from "@/lib/clock";
import type { Readers } from "@/lib/institute/cohorts/readers";
import type { BeforeAndAfter } from "@/lib/institute/self-assessments/find-mine";
import { type Part, parts } from "@/lib/institute/self-assessments/parts";
import type { Answered } from "@/lib/institute/self-assessments/sealed";
import { inWords } from "@/lib/school-year/day";
import { listed } from "@/lib/words";
import { AnswerForm } from "./answer-form";

const askWords = {
  start: { title: "At the start", lede: "As it is today. There is no right answer, and nobody marks it." },
  end: { title: "At the end", lede: "As it is today. What you said at the start stands beside it once you have answered." },
} as const;

/** One's own answers: what is asked now, then before beside after, and who reads them. What is shown can be taken back on any day, whatever is asked. */
export function Mine({ mine: { cohort, wording, windows, open, mine, readers }, change }: { mine: BeforeAndAfter; change: Part | undefined }) {
  const facilitators = cohort.facilitators.map(({ name }) => name);
  const asked = change && open[change] ? change : parts.find((part) => open[part] && !mine[part]);
  const before = asked && mine[asked];
  const answered = parts.map((part) => mine[part]).filter((one) => one !== undefined);
  return (
    <>
      {asked && (
        <Section title={askWords[asked].title} lede={askWords[asked].lede}>
          <AnswerForm key={asked} cohortId={cohort.id} part={asked} wording={wording.number} statements={wording.statements} facilitators={facilitators} {...(before ? { before } : {})} />
        </Section>
      )}
      {!asked && answered.length > 0 && (
        <Section title={mine.end ? "Before beside after" : "Where you stood at the start"} lede={!mine.end && cohort.takesPart ? `The end is asked from ${inWords(windows.end.from)}. Then it stands beside this.` : undefined}>
          <BesideEachOther statements={wording.statements} said={mine} />
        </Section>
      )}
      {!asked && answered.length === 0 && <EmptyState title="Nothing is asked now">{cohort.takesPart ? `The end is asked from ${inWords(windows.end.from)}.` : "You answered neither the start nor the end."}</EmptyState>}
      {answered.filter(({ part }) => part !== asked).map((one) => <Ends key={one.id} one={one} canChange={open[one.part]} cohortId={cohort.id} facilitators={facilitators} readers={readers[one.part]} />)}
    </>
  );
}

/** What can be done with one of the two: change it while it is asked, show it or keep it, delete it. */
function Ends({ one: { id, part, shown, answeredAt, changedAt }, canChange, cohortId, facilitators, readers = { read: [], cameLater: [] } }: { one: Answered; canChange: boolean; cohortId: string; facilitators: readonly string[]; readers?: Readers | undefined }) {
  const what = part === "start" ? "the start" : "the end";
  return (
    <Section title={part === "start" ? "Your start" : "Your end"} lede={`Answered on ${inWords(londonDay(changedAt ?? answeredAt))}.`}>
      <div className="flex flex-col gap-4">
        {shown && readers.read.length > 0 ? <WhoSees kind="personal" names={readers.read} /> : <WhoSees kind="own" />}
        {shown && <CameLater names={readers.cameLater} action={showAction} fields={{ assessmentId: id, shows: "yes" }} about={what} />}
        <div className="flex flex-wrap items-start gap-3">
          {canChange && <ButtonLink href={`/institute/cohorts/${cohortId}/before-and-after?change=${part}`} kind="secondary" icon="pencil">Change it<span className="sr-only">: {what}</span></ButtonLink>}
          <OneButton action={showAction} fields={{ assessmentId: id, shows: shown ? "no" : "yes" }} kind="secondary" about={what}>{shown ? "Keep it to myself again" : `Show it to ${listed(facilitators)}`}</OneButton>
          <OneButton action={deleteAnswerAction} fields={{ assessmentId: id }} kind="quiet" about={what}>Delete it for good</OneButton>
        </div>
      </div>
    </Section>
  );
}
