import type { ReactNode } from "react";
import { FieldError, type FieldErrors, firstError } from "@/components/ui/field-error";
import { Hint } from "@/components/ui/hint";
import { WhoSees, type WhoSeesProps } from "@/components/ui/who-sees";

/** What every box takes, whatever its kind. Errors arrive as zod gives them. */
export type FieldProps = {
  name: string;
  label: ReactNode;
  hint?: ReactNode;
  error?: FieldErrors;
  whoSees?: WhoSeesProps;
  /** Adds '(optional)' to the label: what is not marked is needed. */
  optional?: boolean;
  /** For a page where the same name stands twice; otherwise the name is the id. */
  id?: string;
};

export function describedBy(id: string, { hint, error, whoSees }: Pick<FieldProps, "hint" | "error" | "whoSees">) {
  const parts = [whoSees && `${id}-who`, hint && `${id}-hint`, firstError(error) && `${id}-error`];
  return parts.filter(Boolean).join(" ") || undefined;
}

/** The attributes that tie a box to its label, hint, readers and error. */
export function fieldAttributes(field: FieldProps) {
  const id = field.id ?? field.name;
  return {
    id,
    name: field.name,
    "aria-describedby": describedBy(id, field),
    "aria-invalid": firstError(field.error) ? true : undefined,
  } as const;
}

export function FieldNotes({ id, hint, error }: { id: string; hint?: ReactNode; error?: FieldErrors }) {
  return (
    <>
      {hint && <Hint id={`${id}-hint`}>{hint}</Hint>}
      <FieldError id={`${id}-error`} error={error} />
    </>
  );
}

/** Label, readers, hint and error around one box. */
export function Field({ field, children }: { field: FieldProps; children: ReactNode }) {
  const id = field.id ?? field.name;
  return (
    <div className="flex max-w-form flex-col gap-1.5">
      <div className="flex flex-wrap items-baseline justify-between gap-x-4">
        <label htmlFor={id} className="font-[550]">
          {field.label}
          {field.optional && <span className="font-normal text-muted"> (optional)</span>}
        </label>
        {field.whoSees && <WhoSees id={`${id}-who`} {...field.whoSees} />}
      </div>
      <FieldNotes id={id} hint={field.hint} error={field.error} />
      {children}
    </div>
  );
}
