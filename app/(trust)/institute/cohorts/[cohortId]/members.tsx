import { leaveCohortAction } from "@/app/(trust)/institute/cohorts/actions";
import { DescribedForm } from "@/components/forms/described-form";
import { OneButton } from "@/components/forms/one-button";
import { Details } from "@/components/ui/details";
import { Notice } from "@/components/ui/notice";
import { Section } from "@/components/ui/section";
import { roleWord } from "@/lib/home/role-words";
import { type FoundCohort, makesWholeGroups, type Member, membersNow } from "@/lib/institute/cohorts/find-cohort";
import { inWords } from "@/lib/school-year/day";
import type { Viewer } from "@/lib/viewers/viewer";

/** Who is in the cohort: to themselves and the facilitators; a head sees their own staff. */
export function Members({ cohort, viewer }: { cohort: FoundCohort; viewer: Viewer }) {
  const { runs, takesPart, programme } = cohort;
  const now = membersNow(cohort, viewer.today);
  const left = cohort.members.filter((member) => !now.includes(member));
  if (cohort.members.length === 0) return null;
  const about = ({ school, job }: Member) => [roleWord(job, viewer.trust.words), school].filter(Boolean).join(", ");
  const mine = now.find(({ personId }) => personId === viewer.personId);
  return (
    <Section title={runs || takesPart ? `The cohort: ${now.length} of ${programme.places}` : "From your school"}>
      {runs && now.length > 0 && !makesWholeGroups(now.length, programme.groupSize) && (
        <div className="mb-4"><Notice>{now.length} people do not make whole groups of {programme.groupSize}. A triad of four has a second observer.</Notice></div>
      )}
      <ul className="max-w-text border-t border-line">
        {now.map((member) => (
          <li key={member.id} className="border-b border-line py-3">
            <p className="font-[550]">{member.name}</p>
            <p className="text-sm text-muted">{about(member)}</p>
          </li>
        ))}
        {left.map((member) => (
          <li key={member.id} className="border-b border-line py-3 text-muted">{member.name}, until {member.leftOn && inWords(member.leftOn)}</li>
        ))}
      </ul>
      {runs && now.length > 0 && (
        <div className="mt-6">
          <Details summary="Somebody leaves the cohort">
            <DescribedForm
              bar={false} action={leaveCohortAction} kind="secondary" submit="Today is their last day"
              parts={[{ kind: "select", name: "memberId", label: "Who leaves", hint: "They keep reading the sessions up to today. Their place is free for the next.", placeholder: "Choose a person", options: now.map(({ id, name }) => ({ value: id, label: name })) }]}
            />
          </Details>
        </div>
      )}
      {mine && (
        <div className="mt-6">
          <Details summary="Leave this cohort">
            <p className="mb-3 max-w-text">Today becomes your last day. What you wrote stays yours, and you keep reading the sessions up to today.</p>
            <OneButton action={leaveCohortAction} fields={{ memberId: mine.id }} kind="secondary">Leave the cohort</OneButton>
          </Details>
        </div>
      )}
    </Section>
  );
}
