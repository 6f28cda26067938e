"use client";

import { KeptForm } from "@/components/forms/kept-form";
import { useKeptForm } from "@/components/forms/use-kept-form";
import { ErrorSummary } from "@/components/ui/error-summary";
import { SubmitButton } from "@/components/ui/submit-button";
import { TextField } from "@/components/ui/text-field";
import { changePasswordAction } from "./actions";

export function ChangePasswordForm() {
  const { state, kept } = useKeptForm(changePasswordAction);
  return (
    <KeptForm kept={kept} noValidate className="flex flex-col gap-6">
      <ErrorSummary errors={state.errors} />
      <TextField name="current" label="Present password" type="password" autoComplete="current-password" error={state.errors?.current} />
      <TextField
        name="password"
        label="New password"
        hint="At least 12 characters. Three random words are easy to remember and hard to guess."
        type="password"
        autoComplete="new-password"
        error={state.errors?.password}
      />
      <div>
        <SubmitButton>Change password</SubmitButton>
      </div>
    </KeptForm>
  );
}
