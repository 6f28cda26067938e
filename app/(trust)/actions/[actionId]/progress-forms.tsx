"use client";

import { KeptForm } from "@/components/forms/kept-form";
import { useKeptForm } from "@/components/forms/use-kept-form";
import { Chips } from "@/components/ui/chips";
import { Details } from "@/components/ui/details";
import { ErrorSummary } from "@/components/ui/error-summary";
import { NoChildNamed } from "@/components/ui/no-child-named";
import { SubmitButton } from "@/components/ui/submit-button";
import { TextArea } from "@/components/ui/text-area";
import { finishActionAction, updateProgressAction } from "../actions";

type Props = { actionId: string; version: number };

/** Finishing it is the one obvious thing, with what came of it; how it goes meanwhile is beside it. */
export function ProgressForms({ actionId, version }: Props) {
  const { state: finish, kept: finishAction } = useKeptForm(finishActionAction);
  const { state: progress, kept: progressAction } = useKeptForm(updateProgressAction);
  return (
    <div className="mt-10 flex flex-col gap-6">
      <ErrorSummary errors={finish.errors ?? progress.errors} />
      <KeptForm kept={finishAction} className="flex max-w-form flex-col items-start gap-4">
        <input type="hidden" name="actionId" value={actionId} />
        <input type="hidden" name="version" value={version} />
        <div className="w-full"><TextArea name="outcome" label="Done? What came of it?" hint="A line is enough. No child’s name, no case." rows={2} maxLength={2000} defaultValue={String(finish.typed?.outcome ?? "")} error={finish.errors?.outcome} /></div>
        <NoChildNamed state={finish} id="noChildNamed" />
        <SubmitButton>It is done</SubmitButton>
      </KeptForm>
      <Details summary="Not done yet? Say how it goes" open={progress.errors !== undefined}>
        <KeptForm kept={progressAction} className="flex max-w-form flex-col items-start gap-4">
          <input type="hidden" name="actionId" value={actionId} />
          <input type="hidden" name="version" value={version} />
          <Chips type="radio" name="progress" label="How does it go?" options={[{ value: "on_track", label: "On track" }, { value: "stuck", label: "Stuck" }]} defaultValue={String(progress.typed?.progress ?? "")} error={progress.errors?.progress} />
          <div className="w-full"><TextArea name="note" label="In a line" optional rows={2} maxLength={2000} defaultValue={String(progress.typed?.note ?? "")} error={progress.errors?.note} /></div>
          <NoChildNamed state={progress} id={finish.errors?.noChildNamed ? "no-child-in-note" : "noChildNamed"} />
          <SubmitButton kind="secondary">Save</SubmitButton>
        </KeptForm>
      </Details>
    </div>
  );
}
