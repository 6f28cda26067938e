"use client";

import { KeptForm } from "@/components/forms/kept-form";
import { useKeptForm } from "@/components/forms/use-kept-form";
import { typedOr } from "@/components/forms/typed-in-form";
import { ErrorSummary } from "@/components/ui/error-summary";
import { SubmitButton } from "@/components/ui/submit-button";
import { TextArea } from "@/components/ui/text-area";
import { TextField } from "@/components/ui/text-field";
import { startFrameworkAction } from "./actions";

/** A name, and the rest follows; Braid's own stages stand there until they are named otherwise. */
export function BlankForm({ requestId }: { requestId: string }) {
  const { state, kept } = useKeptForm(startFrameworkAction);
  return (
    <KeptForm kept={kept} noValidate className="flex flex-col items-stretch gap-5">
      <ErrorSummary errors={state.errors} />
      <input type="hidden" name="from" value="blank" />
      <input type="hidden" name="requestId" value={requestId} />
      <TextField name="name" label="What it is called" hint="Such as ‘Teaching at Hawthorn’ or ‘Attendance set plays’." defaultValue={typedOr(state, "name", "")} error={state.errors?.name} maxLength={120} />
      <TextArea name="about" label="What it is for" hint="Its stages are starting, growing, secure and leading others until you name them otherwise." optional defaultValue={typedOr(state, "about", "")} error={state.errors?.about} />
      <div><SubmitButton kind="secondary" pendingLabel="Starting…">Start a blank framework</SubmitButton></div>
    </KeptForm>
  );
}
