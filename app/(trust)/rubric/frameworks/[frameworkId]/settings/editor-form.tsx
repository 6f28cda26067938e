"use client";

import { KeptForm } from "@/components/forms/kept-form";
import { useKeptForm } from "@/components/forms/use-kept-form";
import { Select } from "@/components/ui/select";
import { SubmitButton } from "@/components/ui/submit-button";
import type { PersonNamed } from "@/lib/rubric/staff-today";
import { addEditorAction } from "../keeping-actions";

export function EditorForm({ frameworkId, others }: { frameworkId: string; others: readonly PersonNamed[] }) {
  const { state, kept } = useKeptForm(addEditorAction);
  return (
    <KeptForm kept={kept} noValidate className="flex max-w-form flex-wrap items-end gap-3">
      <input type="hidden" name="frameworkId" value={frameworkId} />
      <div className="grow basis-56">
        <Select name="personId" label="Add an editor" placeholder="Choose somebody" defaultValue="" error={state.errors?.personId ?? state.errors?.form} options={others.map(({ id, name }) => ({ value: id, label: name }))} />
      </div>
      <SubmitButton kind="secondary" pendingLabel="Adding…">Add</SubmitButton>
    </KeptForm>
  );
}
