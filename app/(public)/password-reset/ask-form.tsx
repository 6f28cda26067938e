"use client";

import { KeptForm } from "@/components/forms/kept-form";
import { useKeptForm } from "@/components/forms/use-kept-form";
import { ErrorSummary } from "@/components/ui/error-summary";
import { SubmitButton } from "@/components/ui/submit-button";
import { TextField } from "@/components/ui/text-field";
import { askForNewPasswordAction } from "./actions";

export function AskForm() {
  const { state, kept } = useKeptForm(askForNewPasswordAction);
  return (
    <KeptForm kept={kept} noValidate className="flex flex-col gap-6">
      <ErrorSummary errors={state.errors} />
      <TextField
        name="email"
        label="E-mail address"
        type="email"
        autoComplete="username"
        error={state.errors?.email}
        defaultValue={String(state.typed?.email ?? "")}
      />
      <div>
        <SubmitButton pendingLabel="Sending…">Send the link</SubmitButton>
      </div>
    </KeptForm>
  );
}
