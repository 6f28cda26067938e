"use client";

import { KeptForm } from "@/components/forms/kept-form";
import { useKeptForm } from "@/components/forms/use-kept-form";
import { DateField } from "@/components/ui/date-field";
import { Details } from "@/components/ui/details";
import { ErrorSummary } from "@/components/ui/error-summary";
import { Select, type Option } from "@/components/ui/select";
import { SubmitButton } from "@/components/ui/submit-button";
import { handOnActionAction } from "../actions";

type Props = { actionId: string; version: number; ownerId: string; dueOn: string; owners: readonly Option[] };

/** Somebody else does it, perhaps by another day. */
export function HandOnForm({ actionId, version, ownerId, dueOn, owners }: Props) {
  const { state: { errors, typed = {} }, kept } = useKeptForm(handOnActionAction);
  return (
    <Details summary="Hand it on" open={errors !== undefined}>
      <KeptForm kept={kept} className="flex max-w-form flex-col items-start gap-4">
        <ErrorSummary errors={errors} />
        <input type="hidden" name="actionId" value={actionId} />
        <input type="hidden" name="version" value={version} />
        <div className="w-full"><Select name="ownerId" label="Who does it now?" options={owners} defaultValue={String(typed.ownerId ?? ownerId)} error={errors?.ownerId} /></div>
        <DateField name="dueOn" label="By when?" defaultValue={String(typed.dueOn ?? dueOn)} error={errors?.dueOn} />
        <SubmitButton kind="secondary">Hand it on</SubmitButton>
      </KeptForm>
    </Details>
  );
}
