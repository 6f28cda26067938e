"use client";

import { saveScriptAction } from "@/app/(trust)/institute/scripts/actions";
import { SelfSavingForm } from "@/components/forms/autosave/self-saving-form";
import type { Draft } from "@/components/forms/autosave/use-autosave";
import type { FormPart } from "@/components/forms/form-part";
import { FormParts } from "@/components/forms/form-parts";
import { SubmitButton } from "@/components/ui/submit-button";

type Props = { draft: Draft; scriptId: string; parts: readonly FormPart[] };

/** One's own script, saved by itself for oneself alone. */
export function ScriptForm({ draft, scriptId, parts }: Props) {
  const to = `/institute/scripts/${scriptId}`;
  return (
    <SelfSavingForm
      draft={draft} action={saveScriptAction} parts={parts}
      notes={{ to, fresh: "It saves itself, and only you can see it" }}
      buttons={<SubmitButton name="next" value="print" kind="secondary">See it on paper</SubmitButton>}
    >
      {(state) => (
        <div className="flex flex-col gap-8">
          <input type="hidden" name="scriptId" value={scriptId} />
          <FormParts parts={parts} state={state} />
        </div>
      )}
    </SelfSavingForm>
  );
}
