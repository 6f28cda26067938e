import type { ComponentProps } from "react";
import { Field, fieldAttributes, type FieldProps } from "@/components/ui/field";
import { splitFieldProps } from "@/components/ui/split-field-props";

const widths = { full: "", medium: "max-w-72", short: "max-w-36" };

type Props = FieldProps & Omit<ComponentProps<"input">, keyof FieldProps | "width"> & { width?: keyof typeof widths };

/** One line of text; `type`, `autoComplete`, `inputMode` and the like go straight onto the input. */
export function TextField({ width = "full", ...props }: Props) {
  const { field, native } = splitFieldProps(props);
  return (
    <Field field={field}>
      <input type="text" {...native} {...fieldAttributes(field)} className={`control ${widths[width]}`} />
    </Field>
  );
}
