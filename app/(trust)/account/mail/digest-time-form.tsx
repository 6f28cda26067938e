"use client";

import { KeptForm } from "@/components/forms/kept-form";
import { useKeptForm } from "@/components/forms/use-kept-form";
import { ErrorSummary } from "@/components/ui/error-summary";
import { RadioGroup } from "@/components/ui/radio-group";
import { SubmitButton } from "@/components/ui/submit-button";
import { digestTimes, digestTimeWords } from "@/lib/digest/digest-times";
import { chooseDigestTimeAction } from "./actions";

const options = digestTimes.map((value) => ({ value, label: digestTimeWords[value] }));

export function DigestTimeForm({ digestAt }: { digestAt: string }) {
  const { state, kept } = useKeptForm(chooseDigestTimeAction);
  return (
    <KeptForm kept={kept} noValidate className="flex flex-col gap-6">
      <ErrorSummary errors={state.errors} />
      <RadioGroup name="digestAt" label="When may it come?" options={options} defaultValue={digestAt} error={state.errors?.digestAt} whoSees={{ kind: "own" }} />
      <div>
        <SubmitButton>Save</SubmitButton>
      </div>
    </KeptForm>
  );
}
