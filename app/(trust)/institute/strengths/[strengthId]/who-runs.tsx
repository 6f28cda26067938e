import { strengthParts } from "@/app/(trust)/institute/_parts/strength-parts";
import { rewordStrengthAction, takeOutStrengthAction } from "@/app/(trust)/institute/strengths/actions";
import { DescribedForm } from "@/components/forms/described-form";
import { OneButton } from "@/components/forms/one-button";
import { Details } from "@/components/ui/details";
import type { FoundStrength } from "@/lib/institute/strengths/read-strengths";

/** What those who run the cohort can do with a strength: word it anew, or take it out. */
export function WhoRuns({ strength: { id, version, kind, subject, words, element, elements, person, others, state } }: { strength: FoundStrength }) {
  return (
    <div className="mt-10 flex flex-col items-start gap-4">
      <Details summary="Word it anew" open={state === "asked"}>
        <DescribedForm
          bar={false} action={rewordStrengthAction} kind="secondary" submit="Save it for them to read"
          parts={[{ kind: "hidden", name: "strengthId", value: id }, { kind: "hidden", name: "version", value: String(version) }, ...strengthParts(elements, [person, ...others], { kind, subject, words, elementId: element?.id ?? "" })]}
        />
      </Details>
      <OneButton action={takeOutStrengthAction} fields={{ strengthId: id }} kind="secondary">Take it out for good</OneButton>
    </div>
  );
}
