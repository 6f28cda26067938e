import { Choice } from "@/components/ui/choice";
import type { FieldProps } from "@/components/ui/field";
import { firstError } from "@/components/ui/field-error";
import { Fieldset } from "@/components/ui/fieldset";
import type { ChoiceOption } from "@/components/ui/radio-group";

type Props = FieldProps & { options: readonly ChoiceOption[]; defaultValue?: readonly string[]; size?: "normal" | "large" };

/** Any number of a few; the form sends the name once for each that is ticked. */
export function CheckboxGroup({ options, defaultValue = [], name, id = name, size, ...field }: Props) {
  return (
    <Fieldset id={id} size={size} {...field}>
      <div className="flex flex-col">
        {options.map(({ value, ...option }) => (
          <Choice
            key={value}
            type="checkbox"
            id={`${id}-${value}`}
            name={name}
            value={value}
            defaultChecked={defaultValue.includes(value)}
            aria-invalid={firstError(field.error) ? true : undefined}
            {...option}
          />
        ))}
      </div>
    </Fieldset>
  );
}
