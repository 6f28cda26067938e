"use client";

import type { ReactNode } from "react";
import { BroughtBack, SaveNote } from "@/components/forms/autosave/save-note";
import { SavedElsewhere, type TextLabels } from "@/components/forms/autosave/saved-elsewhere";
import type { Draft } from "@/components/forms/autosave/use-autosave";
import { useSelfSaving } from "@/components/forms/autosave/use-self-saving";
import { KeptForm } from "@/components/forms/kept-form";
import { ActionBar } from "@/components/ui/action-bar";
import { ErrorSummary } from "@/components/ui/error-summary";
import type { FormState } from "@/lib/forms/form-state";

type Props = {
  draft: Draft;
  action: (before: FormState, form: FormData) => Promise<FormState>;
  /** Before anything was written: who can see it; and when it can no longer be saved from here. */
  notes: { to: string; fresh: string; gone: string };
  /** Its texts, as they are called when another tab or device saved something else. */
  labels: TextLabels;
  buttons: ReactNode;
  children: (state: FormState) => ReactNode;
};

/** One person's own texts, saved while they write until they send them; without script it is a plain form with a button to save. */
export function SelfSavingForm({ draft, action, notes, labels, buttons, children }: Props) {
  const { state, save, stale, broughtBack, keepMine, formProps, versionProps } = useSelfSaving<Record<string, unknown>>(draft, action);
  return (
    <KeptForm {...formProps} className="flex flex-col gap-2">
      {stale ? <SavedElsewhere saved={stale.saved} labels={labels} to={notes.to} onKeep={keepMine} /> : <ErrorSummary errors={state.errors} />}
      {broughtBack && <BroughtBack at={broughtBack} />}
      <input type="hidden" {...versionProps} />
      {children(state)}
      <ActionBar>
        {buttons}
        <noscript><button name="next" value="stay" className="min-h-12 underline">Save, and go on later</button></noscript>
        <SaveNote state={save} to={notes.to} fresh={notes.fresh} gone={notes.gone} />
      </ActionBar>
    </KeptForm>
  );
}
