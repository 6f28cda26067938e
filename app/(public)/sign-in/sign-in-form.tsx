"use client";

import { KeptForm } from "@/components/forms/kept-form";
import { useKeptForm } from "@/components/forms/use-kept-form";
import { ErrorSummary } from "@/components/ui/error-summary";
import { SubmitButton } from "@/components/ui/submit-button";
import { TextField } from "@/components/ui/text-field";
import { signInAction } from "./actions";

export function SignInForm({ to }: { to: string }) {
  const { state, kept } = useKeptForm(signInAction);
  return (
    <KeptForm kept={kept} noValidate className="flex flex-col gap-6">
      <ErrorSummary errors={state.errors} />
      <input type="hidden" name="to" value={to} />
      <TextField
        name="email"
        label="E-mail address"
        type="email"
        autoComplete="username"
        error={state.errors?.email}
        defaultValue={String(state.typed?.email ?? "")}
      />
      <TextField name="password" label="Password" type="password" autoComplete="current-password" error={state.errors?.password} />
      <div>
        <SubmitButton pendingLabel="Signing in…">Sign in</SubmitButton>
      </div>
    </KeptForm>
  );
}
