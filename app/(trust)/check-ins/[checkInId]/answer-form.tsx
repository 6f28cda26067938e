"use client";

import { KeptForm } from "@/components/forms/kept-form";
import { useKeptForm } from "@/components/forms/use-kept-form";
import { ErrorSummary } from "@/components/ui/error-summary";
import { NoChildNamed } from "@/components/ui/no-child-named";
import { SubmitButton } from "@/components/ui/submit-button";
import { TextField } from "@/components/ui/text-field";
import { answerSupportAction } from "./actions";

/** What happens next about one wish for support. */
export function AnswerForm({ supportRequestId, checkInId }: { supportRequestId: string; checkInId: string }) {
  const { state, kept } = useKeptForm(answerSupportAction);
  const box = `answer-${supportRequestId}`;
  const named = `no-child-${supportRequestId}`;
  return (
    <KeptForm kept={kept} className="mt-2 flex flex-col items-start gap-3">
      <ErrorSummary errors={{ [box]: state.errors?.answer ?? state.errors?.form, [named]: state.errors?.noChildNamed }} />
      <input type="hidden" name="supportRequestId" value={supportRequestId} />
      <input type="hidden" name="checkInId" value={checkInId} />
      <TextField
        id={box} name="answer" label="What happens next?" maxLength={300} defaultValue={String(state.typed?.answer ?? "")}
        error={state.errors?.answer ?? state.errors?.form} whoSees={{ kind: "line", writer: false }}
      />
      <NoChildNamed state={state} id={named} />
      <SubmitButton kind="secondary" size="small">Answer</SubmitButton>
    </KeptForm>
  );
}
