"use client";

import { typedOr } from "@/components/forms/typed-in-form";
import { signOffAction } from "@/app/(trust)/reviews/meeting-actions";
import { KeptForm } from "@/components/forms/kept-form";
import { useKeptForm } from "@/components/forms/use-kept-form";
import { ErrorSummary } from "@/components/ui/error-summary";
import { NoChildNamed } from "@/components/ui/no-child-named";
import { SubmitButton } from "@/components/ui/submit-button";
import { TextArea } from "@/components/ui/text-area";

export function SignOffForm({ reviewId }: { reviewId: string }) {
  const { state, kept } = useKeptForm(signOffAction);
  return (
    <KeptForm kept={kept} className="flex flex-col gap-4">
      <ErrorSummary errors={state.errors} />
      <input type="hidden" name="reviewId" value={reviewId} />
      <TextArea
        name="summary" label="Summary" rows={6} hint="How the school stands, what was agreed, and what to watch. Name no child and no member of staff. Trustees see this and nothing else of the review."
        defaultValue={typedOr(state, "summary", "")} error={state.errors?.summary}
      />
      <NoChildNamed state={state} />
      <div><SubmitButton pendingLabel="Signing off…">Sign off</SubmitButton></div>
    </KeptForm>
  );
}
