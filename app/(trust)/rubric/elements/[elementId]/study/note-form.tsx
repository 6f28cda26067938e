"use client";

import { SomebodyWrote } from "@/components/forms/somebody-wrote";
import { typedOr } from "@/components/forms/typed-in-form";
import { KeptForm } from "@/components/forms/kept-form";
import { useKeptForm } from "@/components/forms/use-kept-form";
import { ErrorSummary } from "@/components/ui/error-summary";
import { SubmitButton } from "@/components/ui/submit-button";
import { TextArea } from "@/components/ui/text-area";
import { saveNoteAction } from "../../../study-actions";

/** A note for oneself; emptied and saved, it is gone. */
export function NoteForm({ elementId, note, version }: { elementId: string; note: string; version: number }) {
  const { state, kept } = useKeptForm(saveNoteAction);
  return (
    <KeptForm kept={kept} className="flex max-w-form flex-col gap-4">
      <ErrorSummary errors={state.errors} />
      <SomebodyWrote state={state} />
      <input type="hidden" name="elementId" value={elementId} />
      <input type="hidden" name="version" value={state.version ?? version} />
      <TextArea name="note" label="What I want to remember" optional rows={4} whoSees={{ kind: "own" }} defaultValue={typedOr(state, "note", note)} error={state.errors?.note} />
      <div><SubmitButton kind="secondary">Save my note</SubmitButton></div>
    </KeptForm>
  );
}
