"use client";

import { KeptForm } from "@/components/forms/kept-form";
import { useKeptForm } from "@/components/forms/use-kept-form";
import { ErrorSummary } from "@/components/ui/error-summary";
import { SubmitButton } from "@/components/ui/submit-button";
import { TextField } from "@/components/ui/text-field";
import type { FormState } from "@/lib/forms/form-state";

type Props = { token: string; email: string; label: string; action: (before: FormState, form: FormData) => Promise<FormState> };

/** A new password behind a single-use link; sending it spends the link. */
export function ChoosePasswordForm({ token, email, label, action }: Props) {
  const { state, kept } = useKeptForm(action);
  return (
    <KeptForm kept={kept} noValidate className="flex flex-col gap-6">
      <ErrorSummary errors={state.errors} />
      <input type="hidden" name="token" value={token} />
      <div>
        <p className="font-[550]">E-mail address</p>
        <p className="text-ink-soft">{email}</p>
        <input type="email" name="username" autoComplete="username" value={email} readOnly hidden />
      </div>
      <TextField
        name="password"
        label="Choose a password"
        hint="At least 12 characters. Three random words are easy to remember and hard to guess."
        type="password"
        autoComplete="new-password"
        error={state.errors?.password}
      />
      <div>
        <SubmitButton>{label}</SubmitButton>
      </div>
    </KeptForm>
  );
}
