import type { ReactNode } from "react";
import { describedBy, FieldNotes, type FieldProps } from "@/components/ui/field";
import { WhoSees } from "@/components/ui/who-sees";

const legends = { normal: "font-[550]", large: "font-serif text-xl font-[560] tracking-[-0.012em]" };

type Props = Omit<FieldProps, "name"> & { id: string; size?: keyof typeof legends; children: ReactNode };

/** Several boxes under one question. The id is where the error summary's link lands. */
export function Fieldset({ id, label, hint, error, whoSees, optional, size = "normal", children }: Props) {
  return (
    <fieldset
      id={id}
      tabIndex={-1}
      className="flex max-w-form min-w-0 flex-col gap-3"
      aria-describedby={describedBy(id, { hint, error, whoSees })}
    >
      <legend className={`mb-1 ${legends[size]}`}>
        {label}
        {optional && <span className="font-sans text-base font-normal text-muted"> (optional)</span>}
      </legend>
      {whoSees && <WhoSees id={`${id}-who`} {...whoSees} />}
      <FieldNotes id={id} hint={hint} error={error} />
      {children}
    </fieldset>
  );
}
