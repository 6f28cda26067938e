import type { ComponentProps, ReactNode } from "react";
import { Hint } from "@/components/ui/hint";

type Props = Omit<ComponentProps<"input">, "id"> & { type: "radio" | "checkbox"; id: string; label: ReactNode; hint?: ReactNode };

/** One radio button or tick box with its words; the whole row can be tapped. */
export function Choice({ id, label, hint, ...native }: Props) {
  return (
    <div className="flex min-h-11 items-start gap-3 has-disabled:text-muted">
      <input id={id} {...native} aria-describedby={native["aria-describedby"] ?? (hint ? `${id}-hint` : undefined)} className="choice-mark mt-2.5" />
      <div className="grow py-2">
        <label htmlFor={id} className="block">
          {label}
        </label>
        {hint && <Hint id={`${id}-hint`}>{hint}</Hint>}
      </div>
    </div>
  );
}
