"use client";

import { KeptForm } from "@/components/forms/kept-form";
import { useKeptForm } from "@/components/forms/use-kept-form";
import { typedOr } from "@/components/forms/typed-in-form";
import { SubmitButton } from "@/components/ui/submit-button";
import { TextField } from "@/components/ui/text-field";
import type { FormState } from "@/lib/forms/form-state";

type Props = {
  id: string;
  label: string;
  button: string;
  action: (before: FormState, form: FormData) => Promise<FormState>;
  fields: Readonly<Record<string, string>>;
};

/** A title and a button: adds an area, or an element to one. */
export function AddLine({ id, label, button, action, fields }: Props) {
  const { state, kept } = useKeptForm(action);
  return (
    <KeptForm kept={kept} noValidate className="flex max-w-form flex-wrap items-end gap-3">
      {Object.entries(fields).map(([name, value]) => <input key={name} type="hidden" name={name} value={value} />)}
      <div className="grow basis-56">
        <TextField id={id} name="title" label={label} maxLength={120} autoComplete="off" defaultValue={typedOr(state, "title", "")} error={state.errors?.title ?? state.errors?.form} />
      </div>
      <SubmitButton kind="secondary" pendingLabel="Adding…">{button}</SubmitButton>
    </KeptForm>
  );
}
