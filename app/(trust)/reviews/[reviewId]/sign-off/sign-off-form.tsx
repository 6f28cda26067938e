"use client";

import { useActionState } from "react";
import { typedOr } from "@/app/(trust)/reviews/_parts/typed-in-form";
import { signOffAction } from "@/app/(trust)/reviews/meeting-actions";
import { ErrorSummary } from "@/components/ui/error-summary";
import { Icon } from "@/components/ui/icon";
import { SubmitButton } from "@/components/ui/submit-button";
import { TextArea } from "@/components/ui/text-area";

export function SignOffForm({ reviewId }: { reviewId: string }) {
  const [state, send] = useActionState(signOffAction, {});
  return (
    <form action={send} className="flex flex-col gap-4">
      <ErrorSummary errors={state.errors} />
      <input type="hidden" name="reviewId" value={reviewId} />
      <p className="flex items-center gap-1.5 text-sm text-muted">
        <Icon name="eye" className="size-4" />
        <span><span className="sr-only">Who will see this: </span>The trust’s trustees, the school’s leadership team and the executive team</span>
      </p>
      <TextArea
        name="summary" label="Summary" rows={6} hint="How the school stands, what was agreed, and what to watch. Name no child and no member of staff. Trustees see this and nothing else of the review."
        defaultValue={typedOr(state, "summary", "")} error={state.errors?.summary}
      />
      <div><SubmitButton pendingLabel="Signing off…">Sign off</SubmitButton></div>
    </form>
  );
}
