import type { ComponentProps } from "react";
import { Field, fieldAttributes, type FieldProps } from "@/components/ui/field";
import { splitFieldProps } from "@/components/ui/split-field-props";
import { TextAreaBox } from "@/components/ui/text-area-box";

type Props = FieldProps & Omit<ComponentProps<"textarea">, keyof FieldProps>;

/** Grows with what is typed in it where the browser can (field-sizing), and can be pulled larger where it cannot. */
export function TextArea({ rows = 3, ...props }: Props) {
  const { field, native } = splitFieldProps(props);
  return (
    <Field field={field}>
      <TextAreaBox rows={rows} {...native} {...fieldAttributes(field)} className="control field-sizing-content max-h-[70vh] min-h-24 resize-y" />
    </Field>
  );
}
