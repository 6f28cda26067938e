"use client";

import { KeptForm } from "@/components/forms/kept-form";
import { useKeptForm } from "@/components/forms/use-kept-form";
import { DateField } from "@/components/ui/date-field";
import { ErrorSummary } from "@/components/ui/error-summary";
import { NoChildNamed } from "@/components/ui/no-child-named";
import { SubmitButton } from "@/components/ui/submit-button";
import { addPriorityAction } from "../actions";
import { PriorityFields } from "../priority-fields";

type From = { evaluationId: string; area: string; baseline: string };

export function AddForm({ schoolId, today, requestId, from }: { schoolId: string; today: string; requestId: string; from?: From | undefined }) {
  const before: Record<string, string> = from ? { baseline: from.baseline } : {};
  const { state, kept } = useKeptForm(addPriorityAction);
  const { errors = {}, typed = {} } = state;
  return (
    <KeptForm kept={kept} className="flex flex-col gap-6">
      <ErrorSummary errors={errors} />
      <input type="hidden" name="requestId" value={requestId} />
      <input type="hidden" name="schoolId" value={schoolId} />
      {from && <input type="hidden" name="evaluationId" value={from.evaluationId} />}
      {from && <input type="hidden" name="area" value={from.area} />}
      <PriorityFields errors={errors} was={(name) => String(typed[name] ?? before[name] ?? "")} />
      <DateField name="startsOn" label="It starts on" defaultValue={String(typed.startsOn ?? today)} error={errors.startsOn} />
      <NoChildNamed state={state} />
      <div><SubmitButton>Start this priority</SubmitButton></div>
    </KeptForm>
  );
}
