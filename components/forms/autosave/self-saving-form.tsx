"use client";

import type { ReactNode } from "react";
import { BroughtBack, SaveNote } from "@/components/forms/autosave/save-note";
import { SavedElsewhere } from "@/components/forms/autosave/saved-elsewhere";
import type { Draft } from "@/components/forms/autosave/use-autosave";
import { STAY, useSelfSaving } from "@/components/forms/autosave/use-self-saving";
import { EnterButton } from "@/components/forms/enter-button";
import type { FormPart } from "@/components/forms/form-part";
import { KeptForm } from "@/components/forms/kept-form";
import { ActionBar } from "@/components/ui/action-bar";
import { ErrorSummary } from "@/components/ui/error-summary";
import type { FormState } from "@/lib/forms/form-state";

type Props = {
  draft: Draft;
  action: (before: FormState, form: FormData) => Promise<FormState>;
  /** The page itself, and before anything was written: who can see it. */
  notes: { to: string; fresh: string };
  /** Its boxes, as they are called when another tab or device saved something else. */
  parts: readonly FormPart[];
  buttons: ReactNode;
  children: (state: FormState) => ReactNode;
};

/** One person's own texts, saved while they write until they send them; without script it is a plain form with a button to save. */
export function SelfSavingForm({ draft, action, notes, parts, buttons, children }: Props) {
  const { state, save, stale, broughtBack, keepMine, takeTheirs, formProps, versionProps } = useSelfSaving<Record<string, unknown>>(draft, action);
  return (
    <KeptForm {...formProps} className="flex flex-col gap-2">
      <EnterButton name="next" value={STAY} />
      {stale ? <SavedElsewhere saved={stale.saved} parts={parts} onKeep={keepMine} onTake={takeTheirs} /> : <ErrorSummary errors={state.errors} />}
      {broughtBack && <BroughtBack at={broughtBack} />}
      <input type="hidden" {...versionProps} />
      {children(state)}
      <ActionBar>
        {buttons}
        <noscript><button name="next" value={STAY} className="min-h-12 underline">Save, and go on later</button></noscript>
        <SaveNote state={save} to={notes.to} fresh={notes.fresh} />
      </ActionBar>
    </KeptForm>
  );
}
