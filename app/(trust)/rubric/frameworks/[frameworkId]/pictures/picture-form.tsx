"use client";

import { KeptForm } from "@/components/forms/kept-form";
import { useKeptForm } from "@/components/forms/use-kept-form";
import { typedOr } from "@/components/forms/typed-in-form";
import { ErrorSummary } from "@/components/ui/error-summary";
import { FileField } from "@/components/ui/file-field";
import { SubmitButton } from "@/components/ui/submit-button";
import { TextField } from "@/components/ui/text-field";
import { addPictureAction } from "./actions";

export function PictureForm({ frameworkId, requestId }: { frameworkId: string; requestId: string }) {
  const { state, kept } = useKeptForm(addPictureAction);
  const { errors } = state;
  return (
    <KeptForm kept={kept} noValidate className="flex flex-col gap-5">
      <ErrorSummary errors={errors} />
      <input type="hidden" name="frameworkId" value={frameworkId} />
      <input type="hidden" name="requestId" value={requestId} />
      <FileField name="file" label="Picture" hint="PNG, JPEG or WebP, up to 5 MB. A large one is made smaller; where and when it was taken is removed. No pupil can be recognised in it." accept="image/png,image/jpeg,image/webp" error={errors?.file} whoSees={{ kind: "group", names: ["the framework’s other editors, until it is published"] }} />
      <TextField name="alt" label="What it shows, in words" hint="For those who do not see it, and where it does not load." maxLength={300} defaultValue={typedOr(state, "alt", "")} error={errors?.alt} />
      <div><SubmitButton kind="secondary" pendingLabel="Adding…">Add the picture</SubmitButton></div>
    </KeptForm>
  );
}
