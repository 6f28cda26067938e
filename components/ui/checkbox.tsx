import type { ComponentProps } from "react";
import { Choice } from "@/components/ui/choice";
import { describedBy, type FieldProps } from "@/components/ui/field";
import { FieldError, firstError } from "@/components/ui/field-error";
import { splitFieldProps } from "@/components/ui/split-field-props";
import { WhoSees } from "@/components/ui/who-sees";

type Props = FieldProps & Omit<ComponentProps<"input">, keyof FieldProps | "type">;

/** One thing that is so or not so. The form sends 'on' unless `value` says otherwise. */
export function Checkbox(props: Props) {
  const { field, native } = splitFieldProps(props);
  const id = field.id ?? field.name;
  return (
    <div className="max-w-form">
      {field.whoSees && <WhoSees id={`${id}-who`} {...field.whoSees} />}
      <FieldError id={`${id}-error`} error={field.error} />
      <Choice
        type="checkbox"
        {...native}
        id={id}
        name={field.name}
        label={field.label}
        hint={field.hint}
        aria-describedby={describedBy(id, field)}
        aria-invalid={firstError(field.error) ? true : undefined}
      />
    </div>
  );
}
