import type { FieldProps } from "@/components/ui/field";
import { firstError } from "@/components/ui/field-error";
import { Fieldset } from "@/components/ui/fieldset";
import type { ChoiceOption } from "@/components/ui/radio-group";

type Props = FieldProps & {
  type: "radio" | "checkbox";
  options: readonly ChoiceOption[];
  defaultValue?: string | readonly string[];
  size?: "normal" | "large";
};

const chip =
  "flex min-h-12 items-center gap-2 rounded-full border border-edge bg-surface px-4 py-2 transition-colors duration-100 hover:border-ink " +
  "has-checked:border-ink has-checked:bg-ink has-checked:text-paper has-checked:before:content-['✓'] " +
  "has-focus-visible:outline-3 has-focus-visible:outline-offset-2 has-focus-visible:outline-ink has-disabled:opacity-60";

/** Radio buttons or tick boxes as chips: one tap each, for short words. */
export function Chips({ type, options, defaultValue, name, id = name, size, ...field }: Props) {
  const chosen = typeof defaultValue === "string" ? [defaultValue] : (defaultValue ?? []);
  return (
    <Fieldset id={id} size={size} {...field}>
      <div className="flex flex-wrap gap-2">
        {options.map(({ value, label, hint, disabled }) => (
          <label key={value} className={chip}>
            <input
              type={type}
              name={name}
              value={value}
              disabled={disabled}
              defaultChecked={chosen.includes(value)}
              aria-invalid={firstError(field.error) ? true : undefined}
              className="sr-only"
            />
            {label}
            {hint && <span className="text-sm opacity-80">{hint}</span>}
          </label>
        ))}
      </div>
    </Fieldset>
  );
}
