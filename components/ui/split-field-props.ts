import type { FieldProps } from "@/components/ui/field";

/** Parts what belongs to the field's frame from what goes straight onto the native element. */
export function splitFieldProps<T extends FieldProps>(props: T) {
  const { name, label, hint, error, whoSees, optional, id, ...native } = props;
  return { field: { name, label, hint, error, whoSees, optional, id } satisfies FieldProps, native };
}
