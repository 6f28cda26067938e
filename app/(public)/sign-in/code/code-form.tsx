"use client";

import { KeptForm } from "@/components/forms/kept-form";
import { useKeptForm } from "@/components/forms/use-kept-form";
import { ErrorSummary } from "@/components/ui/error-summary";
import { SubmitButton } from "@/components/ui/submit-button";
import { TextField } from "@/components/ui/text-field";
import type { FormState } from "@/lib/forms/form-state";

type Props = { action: (before: FormState, form: FormData) => Promise<FormState>; label: string };

/** Six digits from an authenticator app. */
export function CodeForm({ action, label }: Props) {
  const { state, kept } = useKeptForm(action);
  return (
    <KeptForm kept={kept} noValidate className="flex flex-col gap-6">
      <ErrorSummary errors={state.errors} />
      <TextField name="code" label="Code" inputMode="numeric" autoComplete="one-time-code" width="short" error={state.errors?.code} />
      <div>
        <SubmitButton pendingLabel="One moment…">{label}</SubmitButton>
      </div>
    </KeptForm>
  );
}
