"use client";

import { KeptForm } from "@/components/forms/kept-form";
import { useKeptForm } from "@/components/forms/use-kept-form";
import { SomebodyWrote } from "@/components/forms/somebody-wrote";
import { typedOr } from "@/components/forms/typed-in-form";
import { ActionBar } from "@/components/ui/action-bar";
import { ButtonLink } from "@/components/ui/button-link";
import { DateField } from "@/components/ui/date-field";
import { ErrorSummary } from "@/components/ui/error-summary";
import { SubmitButton } from "@/components/ui/submit-button";
import { TextArea } from "@/components/ui/text-area";
import { TextField } from "@/components/ui/text-field";
import type { DraftArea } from "@/lib/rubric/drafts/read-draft";
import { editAreaAction } from "./actions";

export function AreaForm({ frameworkId, area }: { frameworkId: string; area: DraftArea }) {
  const { state, kept } = useKeptForm(editAreaAction);
  const { errors } = state;
  return (
    <KeptForm kept={kept} noValidate className="flex flex-col gap-6">
      <ErrorSummary errors={errors} />
      <SomebodyWrote state={state} />
      <input type="hidden" name="frameworkId" value={frameworkId} />
      <input type="hidden" name="areaId" value={area.id} />
      <input type="hidden" name="version" value={state.version ?? area.version} />
      <TextField name="title" label="What it is called" maxLength={120} defaultValue={typedOr(state, "title", area.title)} error={errors?.title} />
      <TextArea name="about" label="What it is about" optional defaultValue={typedOr(state, "about", area.about)} error={errors?.about} />
      <DateField name="reviewOn" label="To be looked at again on" hint="Its editors see when that day has come." optional defaultValue={typedOr(state, "reviewOn", area.reviewOn ?? "")} error={errors?.reviewOn} />
      <ActionBar>
        <SubmitButton>Save</SubmitButton>
        <ButtonLink href={`/rubric/frameworks/${frameworkId}`} kind="quiet">Cancel</ButtonLink>
      </ActionBar>
    </KeptForm>
  );
}
