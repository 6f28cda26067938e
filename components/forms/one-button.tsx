"use client";

import type { ComponentProps } from "react";
import { KeptForm } from "@/components/forms/kept-form";
import { useKeptForm } from "@/components/forms/use-kept-form";
import { FieldError } from "@/components/ui/field-error";
import { SubmitButton } from "@/components/ui/submit-button";
import type { FormState } from "@/lib/forms/form-state";

type Props = Omit<ComponentProps<typeof SubmitButton>, "name" | "value"> & {
  action: (before: FormState, form: FormData) => Promise<FormState>;
  /** What the form sends. */
  fields: Readonly<Record<string, string>>;
  /** Read out after the button's words, where several alike stand on a page. */
  about?: string;
};

/** A form of one button; a rule that says no answers beside it. It has no box that would begin anew, so that whoever stays on the page stays on the button. */
export function OneButton({ action, fields, about, children, ...button }: Props) {
  const { state, kept } = useKeptForm(action);
  const errors = Object.values(state.errors ?? {}).flat();
  return (
    <KeptForm kept={{ ...kept, sent: 0 }} className="flex flex-col items-start gap-2">
      {Object.entries(fields).map(([name, value]) => (
        <input key={name} type="hidden" name={name} value={value} />
      ))}
      <FieldError error={errors} />
      <SubmitButton {...button}>
        {children}
        {about && <span className="sr-only"> {about}</span>}
      </SubmitButton>
    </KeptForm>
  );
}
