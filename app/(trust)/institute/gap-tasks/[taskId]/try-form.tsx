"use client";

import { BroughtBack, SaveNote } from "@/components/forms/autosave/save-note";
import { SavedElsewhere } from "@/components/forms/autosave/saved-elsewhere";
import type { Draft } from "@/components/forms/autosave/use-autosave";
import { STAY, useSelfSaving } from "@/components/forms/autosave/use-self-saving";
import { EnterButton } from "@/components/forms/enter-button";
import type { FormPart } from "@/components/forms/form-part";
import { useFilesThatFit } from "@/components/forms/files-that-fit";
import { FormParts } from "@/components/forms/form-parts";
import { KeptForm } from "@/components/forms/kept-form";
import { tryAction } from "@/app/(trust)/institute/gap-tasks/actions";
import { ActionBar } from "@/components/ui/action-bar";
import { ErrorSummary } from "@/components/ui/error-summary";
import { NoChildNamed } from "@/components/ui/no-child-named";
import { SubmitButton } from "@/components/ui/submit-button";

type Props = { draft: Draft; taskId: string; requestId: string; parts: readonly FormPart[]; sent: boolean };

/** The words save themselves for their writer alone; the photograph and the file go when one saves or sends. Without an answer from the server everything stays as it was typed. */
export function TryForm({ draft, taskId, requestId, parts, sent }: Props) {
  const { state: answered, save, stale, broughtBack, keepMine, takeTheirs, formProps: { kept: keeping, ...native }, versionProps } = useSelfSaving<Record<string, unknown>>(draft, tryAction);
  const { state, kept } = useFilesThatFit(parts, { state: answered, kept: keeping });
  return (
    <KeptForm {...native} kept={kept} className="flex flex-col gap-6">
      <EnterButton name="step" value={STAY} />
      {stale ? <SavedElsewhere saved={stale.saved} parts={parts} onKeep={keepMine} onTake={takeTheirs} /> : <ErrorSummary errors={state.errors} />}
      {broughtBack && <BroughtBack at={broughtBack} />}
      <input type="hidden" {...versionProps} />
      <input type="hidden" name="taskId" value={taskId} />
      <input type="hidden" name="requestId" value={requestId} />
      <FormParts state={state} parts={parts} />
      <NoChildNamed state={state} />
      <ActionBar>
        <SubmitButton name="step" value="send" pendingLabel="Sending…">{sent ? "Send again" : "Send it"}</SubmitButton>
        <SubmitButton name="step" value="keep" kind="secondary">Save for later</SubmitButton>
        <SaveNote state={save} to={`/institute/gap-tasks/${taskId}`} fresh={sent ? "What you write saves itself, and only you can see it until you send it again" : "What you write saves itself, and only you can see it until you send it"} />
      </ActionBar>
    </KeptForm>
  );
}
