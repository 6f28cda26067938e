"use client";

import { useRouter } from "next/navigation";
import { type FormEvent, type ReactNode, useEffect, useRef, useState } from "react";
import { saveStudyAction } from "../actions";
import { Boxes } from "./boxes";
import { ReadTicks } from "./read-ticks";
import { SavedElsewhere } from "./saved-elsewhere";
import { BroughtBack, SaveNote } from "@/components/forms/autosave/save-note";
import { type Draft, isOld, useAutosave } from "@/components/forms/autosave/use-autosave";
import { KeptForm } from "@/components/forms/kept-form";
import { useKeptForm } from "@/components/forms/use-kept-form";
import { ActionBar } from "@/components/ui/action-bar";
import { ErrorSummary } from "@/components/ui/error-summary";
import { SubmitButton } from "@/components/ui/submit-button";
import type { StudyContent } from "@/lib/credits/schema";
import type { FormState } from "@/lib/forms/form-state";
import type { ModuleReading } from "@/lib/rubric/modules/content";
import type { SavedMeanwhile } from "./saved-meanwhile";

type Props = { draft: Draft; content: StudyContent; reading: readonly ModuleReading[]; questions: readonly string[]; task: ReactNode };

/**
 * Somebody's own work on a module. It saves itself while it is written and keeps a sealed copy on the device until the server has it;
 * without script it is a plain form with a button to save.
 */
export function StudyForm({ draft, content, reading, questions, task }: Props) {
  const form = useRef<HTMLFormElement>(null);
  const version = useRef<HTMLInputElement>(null);
  const settled = useRef(false);
  const { state: save, broughtBack, changed, forgetCopy, keepMine, settle } = useAutosave<SavedMeanwhile>(form, draft);
  const { state, kept } = useKeptForm(saveStudyAction, forgetCopy);
  const [overwritten, setOverwritten] = useState(0);
  const meanwhile = save.kind === "stale" ? save.stale : staleIn(state);
  const stale = meanwhile && meanwhile.version > overwritten ? meanwhile : undefined;

  const router = useRouter();
  useEffect(() => {
    if (isOld(draft.id, draft.version)) router.refresh();
  }, [router, draft.id, draft.version]);
  // What could not be finished is saved all the same.
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
      onChange={({ target }) => changed(target instanceof HTMLInputElement)}
    >
      {stale ? <SavedElsewhere meanwhile={stale} onKeep={() => { setOverwritten(stale.version); void keepMine(stale.version); }} studyId={draft.id} /> : <ErrorSummary errors={state.errors} />}
      {broughtBack && !stale && <BroughtBack at={broughtBack} />}
      <input type="hidden" name="studyId" value={draft.id} />
      <input ref={version} type="hidden" name="version" defaultValue={state.version ?? draft.version} />
      {reading.length > 0 && <ReadTicks reading={reading} read={content.read} />}
      <Boxes state={state} content={content} questions={questions} task={task} />
      <ActionBar>
        <SubmitButton name="next" value="finish" pendingLabel="Finishing…">Finish this module</SubmitButton>
        <noscript><button name="next" value="stay" className="min-h-12 underline">Save, and go on later</button></noscript>
        <SaveNote state={save} to={`/rubric/credits/${draft.id}`} fresh="It saves itself, and only you can see it" gone="This can no longer be saved from here. What you typed is kept on this device." />
      </ActionBar>
    </KeptForm>
  );
}

function staleIn(state: FormState): SavedMeanwhile | undefined {
  return state.saved === undefined || state.version === undefined ? undefined : { saved: state.saved as SavedMeanwhile["saved"], version: state.version };
}
