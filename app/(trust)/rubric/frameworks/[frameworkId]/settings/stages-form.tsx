"use client";

import { KeptForm } from "@/components/forms/kept-form";
import { useKeptForm } from "@/components/forms/use-kept-form";
import { SomebodyWrote } from "@/components/forms/somebody-wrote";
import { typedOr } from "@/components/forms/typed-in-form";
import { ErrorSummary } from "@/components/ui/error-summary";
import { SubmitButton } from "@/components/ui/submit-button";
import { TextField } from "@/components/ui/text-field";
import { WhoSees } from "@/components/ui/who-sees";
import type { FrameworkHead } from "@/lib/rubric/drafts/find-head";
import type { FormState } from "@/lib/forms/form-state";
import { editStagesAction } from "../keeping-actions";

const MOST = 6;

const focusOn = (button: HTMLButtonElement | null) => button?.focus();

/** Six rows, those without a name left out; each stage keeps the texts that were written for it. Moving one saves what else was typed with it. */
export function StagesForm({ head, moved }: { head: FrameworkHead; /** The key of the stage that was just moved. */ moved?: string }) {
  const { state, kept } = useKeptForm(editStagesAction);
  return (
    <KeptForm kept={kept} noValidate className="flex flex-col gap-5">
      {/* The first button is the one that the return key presses: saving, not moving. */}
      <button type="submit" hidden tabIndex={-1}>Save the stages</button>
      <ErrorSummary errors={state.errors} />
      <SomebodyWrote state={state} />
      <input type="hidden" name="frameworkId" value={head.id} />
      <input type="hidden" name="version" value={state.version ?? head.version} />
      <WhoSees kind="group" names={["its other editors, until it is published"]} />
      <p className="max-w-text text-muted">Each stage keeps what was written for it when you rename or move it. Empty a name to take the stage out: its texts leave the draft and stay in each element’s history.</p>
      {Array.from({ length: MOST }, (_, at) => <StageRow key={at} head={head} state={state} at={at} moved={moved} />)}
      <div><SubmitButton kind="secondary">Save the stages</SubmitButton></div>
    </KeptForm>
  );
}

function StageRow({ head: { stages }, state, at, moved }: { head: FrameworkHead; state: FormState; at: number; moved?: string }) {
  const [name, means, was, stage] = [`stages.${at}.name`, `stages.${at}.means`, `stages.${at}.was`, stages[at]];
  const way = (by: "up" | "down", justMoved: boolean) => (
    <SubmitButton name="move" value={`${at}.${by}`} kind="quiet" size="small" pendingLabel="Moving…" ref={justMoved ? focusOn : undefined}>Move {by}<span className="sr-only"> {stage?.name}</span></SubmitButton>
  );
  const last = at === stages.length - 1;
  return (
    <fieldset className="max-w-text min-w-0 border-t border-line pt-3">
      <legend className="sr-only">Stage {at + 1}</legend>
      <input type="hidden" name={was} value={typedOr(state, was, stage?.key ?? "")} />
      <div className="grid gap-4 sm:grid-cols-[1fr_3fr]">
        <TextField name={name} label={`Stage ${at + 1}`} optional={at > 1} maxLength={40} defaultValue={typedOr(state, name, stage?.name ?? "")} error={state.errors?.[name]} />
        <TextField name={means} label="What it means" optional maxLength={240} defaultValue={typedOr(state, means, stage?.means ?? "")} error={state.errors?.[means]} />
      </div>
      {stage && (
        <div className="-ml-4 flex flex-wrap">
          {at > 0 && way("up", moved === stage.key)}
          {!last && way("down", moved === stage.key && at === 0)}
        </div>
      )}
    </fieldset>
  );
}
