"use client";

import { KeptForm } from "@/components/forms/kept-form";
import { useKeptForm } from "@/components/forms/use-kept-form";
import { Details } from "@/components/ui/details";
import { FieldError } from "@/components/ui/field-error";
import { SubmitButton } from "@/components/ui/submit-button";
import { endPriorityAction } from "../actions";

export function EndForm({ priorityId, version }: { priorityId: string; version: number }) {
  const { state: { errors }, kept } = useKeptForm(endPriorityAction);
  return (
    <Details summary="End this priority" open={errors !== undefined}>
      <KeptForm kept={kept} className="flex max-w-form flex-col items-start gap-3">
        <input type="hidden" name="priorityId" value={priorityId} />
        <input type="hidden" name="version" value={version} />
        <p>It ends as of yesterday. It stays in the school’s history, with the check-ins that spoke of it.</p>
        <FieldError error={errors?.form} />
        <SubmitButton kind="danger" size="small">End it</SubmitButton>
      </KeptForm>
    </Details>
  );
}
