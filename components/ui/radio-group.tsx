import type { ReactNode } from "react";
import { Choice } from "@/components/ui/choice";
import type { FieldProps } from "@/components/ui/field";
import { firstError } from "@/components/ui/field-error";
import { Fieldset } from "@/components/ui/fieldset";

export type ChoiceOption = { value: string; label: ReactNode; hint?: ReactNode; disabled?: boolean };

type Props = FieldProps & { options: readonly ChoiceOption[]; defaultValue?: string; size?: "normal" | "large" };

/** One of a few. */
export function RadioGroup({ options, defaultValue, name, id = name, size, ...field }: Props) {
  return (
    <Fieldset id={id} size={size} {...field}>
      <div className="flex flex-col">
        {options.map(({ value, ...option }) => (
          <Choice
            key={value}
            type="radio"
            id={`${id}-${value}`}
            name={name}
            value={value}
            defaultChecked={value === defaultValue}
            aria-invalid={firstError(field.error) ? true : undefined}
            {...option}
          />
        ))}
      </div>
    </Fieldset>
  );
}
