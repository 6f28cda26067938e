"use client";

import { KeptForm } from "@/components/forms/kept-form";
import { useKeptForm } from "@/components/forms/use-kept-form";
import { typedOr } from "@/components/forms/typed-in-form";
import { ActionBar } from "@/components/ui/action-bar";
import { ButtonLink } from "@/components/ui/button-link";
import { ErrorSummary } from "@/components/ui/error-summary";
import { SubmitButton } from "@/components/ui/submit-button";
import { TextArea } from "@/components/ui/text-area";
import { publishFrameworkAction } from "../keeping-actions";

type Props = { frameworkId: string; version: number; mark: string; next: number };

/** The note that goes with the version, and who will read both. What is published is what stands above it: the page is drawn anew when somebody was quicker. */
export function PublishForm({ frameworkId, version, mark, next }: Props) {
  const { state, kept } = useKeptForm(publishFrameworkAction);
  const stale = state.version !== undefined;
  return (
    <KeptForm kept={kept} noValidate className="flex flex-col gap-6">
      <ErrorSummary errors={stale ? { form: ["Somebody changed it while you were looking. Above stands what changes now: look at it, then publish. Your note is still here."] } : state.errors} />
      <input type="hidden" name="frameworkId" value={frameworkId} />
      <input type="hidden" name="version" value={version} />
      <input type="hidden" name="mark" value={mark} />
      <TextArea name="note" label="What is new in it" hint="A sentence or two. It stands beside the version for as long as there is one." whoSees={{ kind: "trust" }} defaultValue={typedOr(state, "note", "")} error={state.errors?.note} />
      <ActionBar>
        <SubmitButton pendingLabel="Publishing…">Publish version {next}</SubmitButton>
        <ButtonLink href={`/rubric/frameworks/${frameworkId}`} kind="quiet">Not yet</ButtonLink>
      </ActionBar>
    </KeptForm>
  );
}
