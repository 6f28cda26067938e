import type { ReactNode } from "react";
import { FieldError, type FieldErrors, firstError } from "@/components/ui/field-error";
import { Icon, type IconName } from "@/components/ui/icon";

type Tap = { value: string; label: string; icon: IconName; tap?: string };
type Props = { name: string; legend: ReactNode; taps: readonly Tap[]; chosen?: string; error?: FieldErrors };

/** A question that one tap answers: three large choices beside each other. */
export function Taps({ name, legend, taps, chosen, error }: Props) {
  return (
    <fieldset id={name} tabIndex={-1} className="min-w-0" aria-describedby={firstError(error) ? `${name}-error` : undefined}>
      <legend className="sr-only">{legend}</legend>
      <FieldError id={`${name}-error`} error={error} />
      <div className="mt-1 grid grid-cols-3 gap-2">
        {taps.map(({ value, label, icon, tap = value }) => (
          <label key={value} className="tap">
            <input type="radio" name={name} value={value} data-tap={tap} defaultChecked={chosen === value} className="sr-only" />
            <Icon name={icon} className="size-5 shrink-0" />
            {label}
          </label>
        ))}
      </div>
    </fieldset>
  );
}

/** One thing to switch on, as a chip: it opens what belongs to it. */
export function ToggleChip({ name, tap, label, icon, on }: { name?: string; tap: string; label: string; icon: IconName; on: boolean }) {
  return (
    <label className="inline-flex min-h-11 items-center gap-1.5 rounded-full border border-edge bg-surface px-3 py-1.5 text-sm hover:border-ink has-checked:border-ink has-checked:bg-wash has-checked:font-[550] has-focus-visible:outline-3 has-focus-visible:outline-offset-2 has-focus-visible:outline-ink">
      <input type="checkbox" name={name} data-tap={tap} defaultChecked={on} className="sr-only" />
      <Icon name={icon} className="size-4" />
      {label}
    </label>
  );
}
