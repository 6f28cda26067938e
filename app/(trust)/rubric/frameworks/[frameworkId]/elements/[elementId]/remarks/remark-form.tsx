"use client";

import { typedOr } from "@/components/forms/typed-in-form";
import { KeptForm } from "@/components/forms/kept-form";
import { useKeptForm } from "@/components/forms/use-kept-form";
import { ErrorSummary } from "@/components/ui/error-summary";
import { type Option, Select } from "@/components/ui/select";
import { SubmitButton } from "@/components/ui/submit-button";
import { TextArea } from "@/components/ui/text-area";
import { addCommentAction } from "../actions";

type Props = { frameworkId: string; elementId: string; requestId: string; parts: readonly Option[] };

/** Which part, which words, and what there is to say. */
export function RemarkForm({ frameworkId, elementId, requestId, parts }: Props) {
  const { state, kept } = useKeptForm(addCommentAction);
  const { errors } = state;
  return (
    <KeptForm kept={kept} noValidate className="flex flex-col gap-5">
      <ErrorSummary errors={errors} />
      <input type="hidden" name="frameworkId" value={frameworkId} />
      <input type="hidden" name="elementId" value={elementId} />
      <input type="hidden" name="requestId" value={requestId} />
      <Select name="part" label="Which part" placeholder="Choose the part" options={parts} defaultValue={typedOr(state, "part", "")} error={errors?.part} />
      <TextArea name="passage" label="The words it is about" hint="Copy them from above, so that your colleagues find the place." optional rows={2} whoSees={{ kind: "group", names: ["the framework’s other editors"] }} defaultValue={typedOr(state, "passage", "")} error={errors?.passage} />
      <TextArea name="remark" label="Your remark" whoSees={{ kind: "group", names: ["the framework’s other editors"] }} defaultValue={typedOr(state, "remark", "")} error={errors?.remark} />
      <div><SubmitButton>Add the remark</SubmitButton></div>
    </KeptForm>
  );
}
