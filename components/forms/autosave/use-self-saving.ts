import { type ChangeEvent, type FormEvent, useEffect, useRef, useState } from "react";
import { useKeptForm } from "@/components/forms/use-kept-form";
import type { FormState } from "@/lib/forms/form-state";
import { type Draft, useAutosave } from "./use-autosave";

/** The value of a button that saves and leads nowhere. */
export const STAY = "stay";

/** What was saved elsewhere since this page was opened. */
type Meanwhile<Saved> = { saved: Saved; version: number };

/**
 * A form that saves itself while it is written and keeps a sealed copy on the device until the server has it, and is sent, as it stands then,
 * when its writer says so. `stale` is what was saved elsewhere until the writer keeps theirs.
 */
export function useSelfSaving<Saved>(draft: Draft, action: (before: FormState, form: FormData) => Promise<FormState>) {
  const form = useRef<HTMLFormElement>(null);
  const version = useRef<HTMLInputElement>(null);
  const settled = useRef(false);
  const { state: save, broughtBack, changed, save: saveNow, forgetCopy, keepMine, settle, resume, taken } = useAutosave<Meanwhile<Saved>>(form, draft);
  const { state, kept } = useKeptForm(action, taken);
  // What the writer has kept theirs over, however it is numbered: a draft that was sent and begun again counts from one.
  const [overwritten, setOverwritten] = useState<readonly unknown[]>([]);
  const stale = save.kind === "stale" ? (overwritten.includes(save.stale) ? undefined : save.stale) : overwritten.includes(state) ? undefined : staleIn<Saved>(state);

  useEffect(resume, [state, kept.unanswered, resume]);
  // What could not be sent is saved all the same.
  useEffect(() => {
    if (state.errors) changed(true);
  }, [state, changed]);

  const onSubmit = (event: FormEvent<HTMLFormElement>) => {
    if (settled.current) {
      settled.current = false;
      return kept.onSubmit(event);
    }
    event.preventDefault();
    const { submitter } = event.nativeEvent as SubmitEvent;
    // Enter in a one-line box: it saves itself, so nobody is led away.
    if (submitter instanceof HTMLButtonElement && submitter.value === STAY) void saveNow();
    else void sendOnceSettled(submitter);
  };
  const sendOnceSettled = async (submitter: HTMLElement | null) => {
    const stands = await settle();
    // A form that is still being sent would not hear that it is to be sent.
    await new Promise((done) => setTimeout(done));
    if (version.current) version.current.value = String(stands);
    settled.current = true;
    form.current?.requestSubmit(submitter);
  };

  return {
    state, save, stale, broughtBack: stale ? undefined : broughtBack,
    /** Boxes were filled by something else than typing in them. */
    changed: () => changed(true),
    keepMine: () => {
      if (!stale) return;
      setOverwritten([state, ...(save.kind === "stale" ? [save.stale] : [])]);
      void keepMine(stale.version);
    },
    takeTheirs: () => {
      forgetCopy();
      window.location.reload();
    },
    formProps: {
      kept: { ...kept, onSubmit }, ref: form, noValidate: true, autoComplete: "off",
      onChange: ({ target }: ChangeEvent<HTMLFormElement>) => changed(target instanceof HTMLInputElement && target.type !== "text"),
    },
    versionProps: { ref: version, name: "version", defaultValue: state.version ?? draft.version },
  };
}

function staleIn<Saved>(state: FormState): Meanwhile<Saved> | undefined {
  return state.saved === undefined || state.version === undefined ? undefined : { saved: state.saved as Saved, version: state.version };
}
