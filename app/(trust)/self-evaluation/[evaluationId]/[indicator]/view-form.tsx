"use client";

import { useRouter } from "next/navigation";
import { type FormEvent, useEffect, useRef, useState } from "react";
import { BroughtBack, SaveNote } from "@/components/forms/autosave/save-note";
import { type Draft, isOld, useAutosave } from "@/components/forms/autosave/use-autosave";
import { KeptForm } from "@/components/forms/kept-form";
import { useKeptForm } from "@/components/forms/use-kept-form";
import { ActionBar } from "@/components/ui/action-bar";
import { Button } from "@/components/ui/button";
import { ErrorSummary } from "@/components/ui/error-summary";
import { Notice } from "@/components/ui/notice";
import { SubmitButton } from "@/components/ui/submit-button";
import type { Indicator } from "@/lib/self-evaluation/indicators/indicator";
import type { Answers } from "@/lib/self-evaluation/views/answers";
import { savePartAction } from "./actions";
import { AreaFields } from "./area-fields";
import type { SavedMeanwhile } from "./saved-meanwhile";

type Props = { draft: Draft; evaluationId: string; indicator: Indicator; answers: Answers; descriptors: readonly string[]; readers: readonly string[]; last: boolean };

/** One side's words about an indicator. They save themselves while they are written; without script it is a plain form. */
export function ViewForm({ draft, evaluationId, indicator, answers, descriptors, readers, last }: Props) {
  const form = useRef<HTMLFormElement>(null);
  const version = useRef<HTMLInputElement>(null);
  const settled = useRef(false);
  const { state: save, broughtBack, changed, forgetCopy, keepMine, settle } = useAutosave<SavedMeanwhile>(form, draft);
  const { state, kept } = useKeptForm(savePartAction, forgetCopy);
  const [overwritten, setOverwritten] = useState(0);
  const said = save.kind === "stale" ? save.stale : state.saved === undefined || state.version === undefined ? undefined : { saved: state.saved as Answers, version: state.version };
  const meanwhile = said && said.version > overwritten ? said : undefined;

  const router = useRouter();
  useEffect(() => {
    if (isOld(draft.id, draft.version)) router.refresh();
  }, [router, draft.id, draft.version]);

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
    <KeptForm kept={{ ...kept, onSubmit: send }} ref={form} noValidate autoComplete="off" className="flex flex-col gap-8" onChange={({ target }) => changed(target instanceof HTMLInputElement)}>
      {meanwhile ? (
        <Notice kind="attention" title="A colleague saved this while you wrote" actions={<Button type="button" onClick={() => { setOverwritten(meanwhile.version); void keepMine(meanwhile.version); }}>Keep what stands here</Button>}>
          Theirs stands beside each area. Take over what you want to keep.
        </Notice>
      ) : <ErrorSummary errors={state.errors} />}
      {broughtBack && !meanwhile && <BroughtBack at={broughtBack} />}
      <input type="hidden" name="evaluationId" value={evaluationId} />
      <input type="hidden" name="indicator" value={indicator.key} />
      <input ref={version} type="hidden" name="version" defaultValue={state.version ?? draft.version} />
      {indicator.areas.map((area) => <AreaFields key={area.key} area={area} answer={answers[area.key]} theirs={meanwhile?.saved[area.key]} descriptors={descriptors} readers={readers} state={state} />)}
      <ActionBar>
        <SubmitButton>{last ? "Save, and see all" : "Save, and go on"}</SubmitButton>
        <SaveNote state={save} to={`/self-evaluation/${draft.id}`} fresh="It saves itself, for your side alone" who="for your side alone" gone="This can no longer be saved from here. What you typed is kept on this device." />
      </ActionBar>
    </KeptForm>
  );
}
