import type { ComponentProps } from "react";
import { Field, fieldAttributes, type FieldProps } from "@/components/ui/field";
import { splitFieldProps } from "@/components/ui/split-field-props";

type Props = FieldProps & Omit<ComponentProps<"input">, keyof FieldProps | "type">;

/** The browser's own file picker; the hint says which kinds and how large. */
export function FileField(props: Props) {
  const { field, native } = splitFieldProps(props);
  return (
    <Field field={field}>
      <input
        type="file"
        {...native}
        {...fieldAttributes(field)}
        className="control border-dashed p-2 file:mr-4 file:min-h-11 file:cursor-pointer file:rounded-sm file:border file:border-solid file:border-edge file:bg-wash file:px-4 file:font-[550] file:text-ink"
      />
    </Field>
  );
}
