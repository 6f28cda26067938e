import { consentAction } from "@/app/(trust)/institute/strengths/actions";
import { OneButton } from "@/components/forms/one-button";
import { Section } from "@/components/ui/section";
import { WhoSees } from "@/components/ui/who-sees";
import type { FoundCohort } from "@/lib/institute/cohorts/find-cohort";
import { listed } from "@/lib/words";

/** Whether strengths of oneself may be noted: said by oneself, and taken back at any time. */
export function Consent({ given, cohort }: { given: boolean; cohort: FoundCohort }) {
  const names = cohort.facilitators.map(({ name }) => name);
  return (
    <Section title={given ? "You have agreed" : "Do you agree?"}>
      <div className="flex max-w-form flex-col gap-4">
        <p>Whoever runs a cohort that you are in, here {listed(names)}, may note what they see that you are good at, such as ‘Can lead improvement in writing’. You read every word first. It stands only once you let it, and you can ask for other words or take it out at any time.</p>
        <p>They look there when somebody at another school could do with help. Nobody else does: not your head, not the rest of the cohort, no report and no search. It has no part in appraisal.</p>
        <WhoSees kind="group" names={names} />
        {given ? (
          <>
            <OneButton action={consentAction} fields={{ cohortId: cohort.id, gives: "no" }} kind="secondary">Take it back</OneButton>
            <p className="text-sm text-muted">Whatever was noted of you, in any cohort, is gone for good in the same moment. You need to give no reason.</p>
          </>
        ) : (
          <OneButton action={consentAction} fields={{ cohortId: cohort.id, gives: "yes" }}>Yes, they may note strengths of mine</OneButton>
        )}
      </div>
    </Section>
  );
}
