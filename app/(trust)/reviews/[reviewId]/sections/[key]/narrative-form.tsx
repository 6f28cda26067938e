"use client";

import { SomebodyWrote } from "@/components/forms/somebody-wrote";
import { typedOr } from "@/components/forms/typed-in-form";
import { editSectionAction } from "@/app/(trust)/reviews/pack-actions";
import { KeptForm } from "@/components/forms/kept-form";
import { useKeptForm } from "@/components/forms/use-kept-form";
import { ErrorSummary } from "@/components/ui/error-summary";
import { NoChildNamed } from "@/components/ui/no-child-named";
import { SubmitButton } from "@/components/ui/submit-button";
import { TextArea } from "@/components/ui/text-area";

type Props = { reviewId: string; sectionKey: string; narrative: string; version: number };

export function NarrativeForm({ reviewId, sectionKey, narrative, version }: Props) {
  const { state, kept } = useKeptForm(editSectionAction);
  return (
    <KeptForm kept={kept} className="flex flex-col items-stretch gap-4">
      <ErrorSummary errors={state.errors} />
      <SomebodyWrote state={state} />
      <input type="hidden" name="reviewId" value={reviewId} />
      <input type="hidden" name="key" value={sectionKey} />
      <input type="hidden" name="version" value={state.version ?? version} />
      <TextArea
        name="narrative" label="In the school’s words" optional rows={5} whoSees={{ kind: "review" }}
        hint="What is not said above. No child is named here, and none can be recognised."
        defaultValue={typedOr(state, "narrative", narrative)} error={state.errors?.narrative}
      />
      <NoChildNamed state={state} />
      <div><SubmitButton kind="secondary">Save</SubmitButton></div>
    </KeptForm>
  );
}
