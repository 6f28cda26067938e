"use client";

import { KeptForm } from "@/components/forms/kept-form";
import { useKeptForm } from "@/components/forms/use-kept-form";
import { SomebodyWrote } from "@/components/forms/somebody-wrote";
import { typedOr } from "@/components/forms/typed-in-form";
import { ErrorSummary } from "@/components/ui/error-summary";
import { SubmitButton } from "@/components/ui/submit-button";
import { TextField } from "@/components/ui/text-field";
import type { FrameworkHead } from "@/lib/rubric/drafts/find-head";
import { editStagesAction } from "../keeping-actions";

const MOST = 6;

/** Six rows, those without a name left out; each stage keeps the texts that were written for it. */
export function StagesForm({ head }: { head: FrameworkHead }) {
  const { state, kept } = useKeptForm(editStagesAction);
  return (
    <KeptForm kept={kept} noValidate className="flex flex-col gap-5">
      <ErrorSummary errors={state.errors} />
      <SomebodyWrote state={state} />
      <input type="hidden" name="frameworkId" value={head.id} />
      <input type="hidden" name="version" value={state.version ?? head.version} />
      <p className="max-w-text text-muted">Each stage keeps what was written for it when you rename it. Empty a name to take the stage out: its texts leave the draft and stay in each element’s history.</p>
      {Array.from({ length: MOST }, (_, at) => {
        const [name, means, stage] = [`stages.${at}.name`, `stages.${at}.means`, head.stages[at]];
        return (
          <fieldset key={name} className="max-w-form min-w-0 border-t border-line pt-3">
            <legend className="sr-only">Stage {at + 1}</legend>
            {stage && <input type="hidden" name={`stages.${at}.was`} value={at} />}
            <div className="grid gap-4 sm:grid-cols-[1fr_2fr]">
              <TextField name={name} label={`Stage ${at + 1}`} optional={at > 1} maxLength={40} defaultValue={typedOr(state, name, stage?.name ?? "")} error={state.errors?.[name]} />
              <TextField name={means} label="What it means" optional maxLength={240} defaultValue={typedOr(state, means, stage?.means ?? "")} error={state.errors?.[means]} />
            </div>
          </fieldset>
        );
      })}
      <div><SubmitButton kind="secondary">Save the stages</SubmitButton></div>
    </KeptForm>
  );
}
