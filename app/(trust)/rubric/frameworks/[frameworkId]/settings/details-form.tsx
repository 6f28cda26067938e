"use client";

import { KeptForm } from "@/components/forms/kept-form";
import { useKeptForm } from "@/components/forms/use-kept-form";
import { SomebodyWrote } from "@/components/forms/somebody-wrote";
import { typedOr } from "@/components/forms/typed-in-form";
import { ErrorSummary } from "@/components/ui/error-summary";
import { SubmitButton } from "@/components/ui/submit-button";
import { TextArea } from "@/components/ui/text-area";
import { TextField } from "@/components/ui/text-field";
import type { FrameworkHead } from "@/lib/rubric/drafts/find-head";
import { editDetailsAction } from "../keeping-actions";

export function DetailsForm({ head }: { head: FrameworkHead }) {
  const { state, kept } = useKeptForm(editDetailsAction);
  const { errors } = state;
  return (
    <KeptForm kept={kept} noValidate className="flex flex-col gap-5">
      <ErrorSummary errors={errors} />
      <SomebodyWrote state={state} />
      <input type="hidden" name="frameworkId" value={head.id} />
      <input type="hidden" name="version" value={state.version ?? head.version} />
      <TextField name="name" label="What it is called" maxLength={120} defaultValue={typedOr(state, "name", head.name)} error={errors?.name} whoSees={{ kind: "trust" }} />
      <TextArea name="about" label="What it is for" optional defaultValue={typedOr(state, "about", head.about)} error={errors?.about} whoSees={{ kind: "trust" }} />
      <div><SubmitButton kind="secondary">Save the name</SubmitButton></div>
    </KeptForm>
  );
}
