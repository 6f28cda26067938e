import type { ComponentProps } from "react";
import { Field, fieldAttributes, type FieldProps } from "@/components/ui/field";
import { Icon } from "@/components/ui/icon";
import { splitFieldProps } from "@/components/ui/split-field-props";

export type Option = { value: string; label: string; disabled?: boolean };

type Props = FieldProps & Omit<ComponentProps<"select">, keyof FieldProps> & { options: readonly Option[]; placeholder?: string };

/** The browser's own list. `placeholder` adds an empty first choice such as 'Choose a school'. */
export function Select({ options, placeholder, ...props }: Props) {
  const { field, native } = splitFieldProps(props);
  return (
    <Field field={field}>
      <div className="relative">
        {/* The key makes a form that comes back with errors show what had been chosen. */}
        <select key={String(native.defaultValue)} {...native} {...fieldAttributes(field)} className="control appearance-none pr-11 text-ellipsis">
          {placeholder !== undefined && <option value="">{placeholder}</option>}
          {options.map((option) => (
            <option key={option.value} value={option.value} disabled={option.disabled}>
              {option.label}
            </option>
          ))}
        </select>
        <Icon name="chevron-down" className="pointer-events-none absolute top-3.5 right-3 size-5" />
      </div>
    </Field>
  );
}
