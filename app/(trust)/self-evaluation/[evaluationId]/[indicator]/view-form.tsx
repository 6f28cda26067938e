"use client";

import { BroughtBack, SaveNote } from "@/components/forms/autosave/save-note";
import type { Draft } from "@/components/forms/autosave/use-autosave";
import { useSelfSaving } from "@/components/forms/autosave/use-self-saving";
import { KeptForm } from "@/components/forms/kept-form";
import { ActionBar } from "@/components/ui/action-bar";
import { Button } from "@/components/ui/button";
import { ErrorSummary } from "@/components/ui/error-summary";
import { Notice } from "@/components/ui/notice";
import { SubmitButton } from "@/components/ui/submit-button";
import type { Indicator } from "@/lib/self-evaluation/indicators/indicator";
import type { Answers } from "@/lib/self-evaluation/views/answers";
import { savePartAction } from "./actions";
import { AreaFields } from "./area-fields";

type Props = { draft: Draft; evaluationId: string; indicator: Indicator; answers: Answers; descriptors: readonly string[]; readers: readonly string[]; last: boolean };

/** One side's words about an indicator. They save themselves while they are written; without script it is a plain form. */
export function ViewForm({ draft, evaluationId, indicator, answers, descriptors, readers, last }: Props) {
  const { state, save, stale, broughtBack, keepMine, formProps, versionProps } = useSelfSaving<Answers>(draft, savePartAction);
  return (
    <KeptForm {...formProps} className="flex flex-col gap-8">
      {stale ? (
        <Notice kind="attention" title="A colleague saved this while you wrote" actions={<Button type="button" onClick={keepMine}>Keep what stands here</Button>}>
          Theirs stands beside each area. Take over what you want to keep.
        </Notice>
      ) : <ErrorSummary errors={state.errors} />}
      {broughtBack && <BroughtBack at={broughtBack} />}
      <input type="hidden" name="evaluationId" value={evaluationId} />
      <input type="hidden" name="indicator" value={indicator.key} />
      <input type="hidden" {...versionProps} />
      {indicator.areas.map((area) => <AreaFields key={area.key} area={area} answer={answers[area.key]} theirs={stale?.saved[area.key]} descriptors={descriptors} readers={readers} state={state} />)}
      <ActionBar>
        <SubmitButton>{last ? "Save, and see all" : "Save, and go on"}</SubmitButton>
        <SaveNote state={save} to={`/self-evaluation/${draft.id}`} fresh="It saves itself, for your side alone" who="for your side alone" />
      </ActionBar>
    </KeptForm>
  );
}
