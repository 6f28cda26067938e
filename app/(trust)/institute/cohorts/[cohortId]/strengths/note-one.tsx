import { strengthParts } from "@/app/(trust)/institute/_parts/strength-parts";
import { noteStrengthAction } from "@/app/(trust)/institute/strengths/actions";
import { DescribedForm } from "@/components/forms/described-form";
import { Section } from "@/components/ui/section";
import { membersNow } from "@/lib/institute/cohorts/find-cohort";
import type { CohortStrengths } from "@/lib/institute/strengths/read-strengths";
import type { Day } from "@/lib/school-year/day";
import { v7 } from "@/lib/submissions/uuid";
import { counted } from "@/lib/words";

/** Notes a strength of somebody who has agreed to it. */
export function NoteOne({ found: { cohort, agreed, elements }, me, today }: { found: CohortStrengths; me: string; today: Day }) {
  const may = agreed.filter(({ id }) => id !== me);
  const others = cohort.facilitators.filter(({ personId }) => personId !== me).map(({ name }) => name);
  return (
    <Section title="Note a strength" lede={`${may.length === 0 ? "Nobody has agreed to it yet" : `${counted(may.length, "person has", "people have")} agreed to it, of ${membersNow(cohort, today).length}`}. Each says so themselves, on this page of theirs.`}>
      {may.length > 0 && (
        <DescribedForm
          bar={false} action={noteStrengthAction} submit="Note it"
          parts={[
            { kind: "hidden", name: "requestId", value: v7() },
            { kind: "hidden", name: "cohortId", value: cohort.id },
            { kind: "select", name: "personId", label: "Of whom", placeholder: "Choose a person", options: may.map(({ id, name }) => ({ value: id, label: name })) },
            ...strengthParts(elements, [...others, "the person themselves"]),
          ]}
        />
      )}
    </Section>
  );
}
