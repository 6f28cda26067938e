"use client";

import { useActionState } from "react";
import { ErrorSummary } from "@/components/ui/error-summary";
import { SubmitButton } from "@/components/ui/submit-button";
import { TextField } from "@/components/ui/text-field";
import { askForNewPasswordAction } from "./actions";

export function AskForm() {
  const [state, send] = useActionState(askForNewPasswordAction, {});
  return (
    <form action={send} noValidate className="flex flex-col gap-6">
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
    </form>
  );
}
