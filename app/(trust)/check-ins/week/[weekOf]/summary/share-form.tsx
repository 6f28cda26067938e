"use client";

import { KeptForm } from "@/components/forms/kept-form";
import { useKeptForm } from "@/components/forms/use-kept-form";
import { ActionBar } from "@/components/ui/action-bar";
import { Checkbox } from "@/components/ui/checkbox";
import { ErrorSummary } from "@/components/ui/error-summary";
import { Notice } from "@/components/ui/notice";
import { SubmitButton } from "@/components/ui/submit-button";
import { shareAction } from "./actions";

type Props = { weekOf: string; version: number; requestId: string; lead: string | undefined; queried: readonly string[] };

/** The last tap. Where a text may name a child it asks first. */
export function ShareForm({ weekOf, version, requestId, lead, queried }: Props) {
  const { state, kept } = useKeptForm(shareAction);
  return (
    <KeptForm kept={kept} className="mt-8 flex flex-col gap-6">
      <ErrorSummary errors={state.errors} />
      <input type="hidden" name="weekOf" value={weekOf} />
      <input type="hidden" name="version" value={version} />
      <input type="hidden" name="requestId" value={requestId} />
      {queried.length > 0 && (
        <Notice kind="attention" title="Is a child or a case named here?">
          <p>{queried.map((quote) => `‘${quote}’`).join(", ")}</p>
          <p className="mb-2">Nothing here may name a child or a case. Change it above, or confirm:</p>
          <Checkbox name="noChildNamed" label="No child is named, and no case" error={state.errors?.noChildNamed} />
        </Notice>
      )}
      <ActionBar>
        <SubmitButton pendingLabel="Sharing…">{lead ? `Share with ${lead}` : "Share"}</SubmitButton>
      </ActionBar>
    </KeptForm>
  );
}
