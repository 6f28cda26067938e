"use client";

import { KeptForm } from "@/components/forms/kept-form";
import { useKeptForm } from "@/components/forms/use-kept-form";
import { ErrorSummary } from "@/components/ui/error-summary";
import { NoChildNamed } from "@/components/ui/no-child-named";
import { Notice } from "@/components/ui/notice";
import { SubmitButton } from "@/components/ui/submit-button";
import type { ListedPriority } from "@/lib/priorities/list-priorities";
import { editPriorityAction } from "../actions";
import { PriorityFields } from "../priority-fields";

type Saved = { title: string; baseline: string; successCriterion: string };

export function EditForm({ priority }: { priority: ListedPriority }) {
  const { state, kept } = useKeptForm(editPriorityAction);
  const { errors = {}, typed = {}, saved, version } = state;
  const elsewhere = saved as Saved | undefined;
  const now: Record<string, string | null> = { title: priority.title, baseline: priority.baseline, successCriterion: priority.successCriterion, component: priority.component, s: priority.s };
  return (
    <KeptForm kept={kept} className="flex flex-col gap-6">
      <ErrorSummary errors={errors} />
      <input type="hidden" name="priorityId" value={priority.id} />
      <input type="hidden" name="version" value={version ?? priority.version} />
      {elsewhere && (
        <Notice kind="attention" title="Somebody saved this meanwhile">
          <p>{elsewhere.title}</p>
          <p>Starts from: {elsewhere.baseline}</p>
          <p>It worked when: {elsewhere.successCriterion}</p>
          <p>Your words below are not saved yet. Take over what you want to keep, then save.</p>
        </Notice>
      )}
      <PriorityFields errors={errors} was={(name) => String(typed[name] ?? now[name] ?? "")} />
      <NoChildNamed state={state} />
      <div><SubmitButton>Save changes</SubmitButton></div>
    </KeptForm>
  );
}
