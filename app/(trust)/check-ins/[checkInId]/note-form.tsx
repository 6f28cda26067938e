"use client";

import { KeptForm } from "@/components/forms/kept-form";
import { useKeptForm } from "@/components/forms/use-kept-form";
import { Details } from "@/components/ui/details";
import { ErrorSummary } from "@/components/ui/error-summary";
import { NoChildNamed } from "@/components/ui/no-child-named";
import { SubmitButton } from "@/components/ui/submit-button";
import { TextArea } from "@/components/ui/text-area";
import { addNoteAction } from "./actions";

/** A correction or a later word: added, because what was shared stays as it is. */
export function NoteForm({ checkInId, requestId }: { checkInId: string; requestId: string }) {
  const { state, kept } = useKeptForm(addNoteAction);
  return (
    <Details summary="Add a note" open={state.errors !== undefined}>
      <KeptForm kept={kept} className="flex flex-col items-start gap-4">
        <ErrorSummary errors={state.errors} />
        <input type="hidden" name="checkInId" value={checkInId} />
        <input type="hidden" name="requestId" value={requestId} />
        <TextArea
          name="text" label="Your note" rows={3} maxLength={2000} defaultValue={String(state.typed?.text ?? "")} error={state.errors?.text}
          whoSees={{ kind: "line" }} hint="A correction, or a word on what came later. No child’s name, no case."
        />
        <NoChildNamed state={state} />
        <SubmitButton kind="secondary">Add note</SubmitButton>
      </KeptForm>
    </Details>
  );
}
