"use client";

import { useRouter } from "next/navigation";
import { type FormEvent, type ReactNode, useEffect, useRef, useState } from "react";
import { BroughtBack, SaveNote } from "@/components/forms/autosave/save-note";
import { SavedElsewhere, type TextLabels } from "@/components/forms/autosave/saved-elsewhere";
import { type Draft, isOld, useAutosave } from "@/components/forms/autosave/use-autosave";
import { KeptForm } from "@/components/forms/kept-form";
import { useKeptForm } from "@/components/forms/use-kept-form";
import { ActionBar } from "@/components/ui/action-bar";
import { ErrorSummary } from "@/components/ui/error-summary";
import type { FormState } from "@/lib/forms/form-state";

type Meanwhile = { saved: Record<string, unknown>; version: number };
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

/**
 * A form that saves itself while it is written and keeps a sealed copy on the device until the server has it, and is sent when its writer says so;
 * without script it is a plain form with a button to save.
 */
export function SelfSavingForm({ draft, action, notes, labels, buttons, children }: Props) {
  const form = useRef<HTMLFormElement>(null);
  const version = useRef<HTMLInputElement>(null);
  const settled = useRef(false);
  const { state: save, broughtBack, changed, forgetCopy, keepMine, settle } = useAutosave<Meanwhile>(form, draft);
  const { state, kept } = useKeptForm(action, forgetCopy);
  const [overwritten, setOverwritten] = useState(0);
  const meanwhile = save.kind === "stale" ? save.stale : staleIn(state);
  const stale = meanwhile && meanwhile.version > overwritten ? meanwhile : undefined;

  const router = useRouter();
  useEffect(() => {
    if (isOld(draft.id, draft.version)) router.refresh();
  }, [router, draft.id, draft.version]);
  // What could not be sent is saved all the same.
  useEffect(() => {
    if (state.errors) changed(true);
  }, [state, changed]);

  const send = (event: FormEvent<HTMLFormElement>) => {
    if (settled.current) {
      settled.current = false;
      return kept.onSubmit(event);
    }
    event.preventDefault();
    void sendOnceSettled((event.nativeEvent as SubmitEvent).submitter);
  };
  const sendOnceSettled = async (submitter: HTMLElement | null) => {
    const stands = await settle();
    // A form that is still being sent would not hear that it is to be sent.
    await new Promise((done) => setTimeout(done));
    if (version.current) version.current.value = String(stands);
    settled.current = true;
    form.current?.requestSubmit(submitter);
  };

  return (
    <KeptForm
      kept={{ ...kept, onSubmit: send }} ref={form} noValidate autoComplete="off" className="flex flex-col gap-2"
      onChange={({ target }) => changed(target instanceof HTMLInputElement && target.type !== "text")}
    >
      {stale ? <SavedElsewhere saved={stale.saved} labels={labels} to={notes.to} onKeep={() => { setOverwritten(stale.version); void keepMine(stale.version); }} /> : <ErrorSummary errors={state.errors} />}
      {broughtBack && !stale && <BroughtBack at={broughtBack} />}
      <input ref={version} type="hidden" name="version" defaultValue={state.version ?? draft.version} />
      {children(state)}
      <ActionBar>
        {buttons}
        <noscript><button name="next" value="stay" className="min-h-12 underline">Save, and go on later</button></noscript>
        <SaveNote state={save} to={notes.to} fresh={notes.fresh} gone={notes.gone} />
      </ActionBar>
    </KeptForm>
  );
}

function staleIn(state: FormState): Meanwhile | undefined {
  return state.saved === undefined || state.version === undefined ? undefined : { saved: state.saved as Meanwhile["saved"], version: state.version };
}
