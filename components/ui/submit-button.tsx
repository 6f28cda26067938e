"use client";

import { type ComponentProps, type MouseEvent, use } from "react";
import { useFormStatus } from "react-dom";
import { buttonLook, type ButtonKind, type ButtonSize } from "@/components/ui/button-look";
import { UnansweredContext } from "@/components/ui/unanswered";

type Props = ComponentProps<"button"> & { kind?: ButtonKind; size?: ButtonSize; pendingLabel?: string };

/** Sends its form, says so while it waits, takes no second tap, and says when no answer came. Without script it is a plain button. */
export function SubmitButton({ pendingLabel = "Saving…", kind, size, className = "", children, name, value, ...native }: Props) {
  const { pending, data } = useFormStatus();
  const unanswered = use(UnansweredContext);
  const sent = (form: FormData | null | undefined) => name === undefined || form?.get(name) === String(value);
  const holdWhilePending = (event: MouseEvent) => {
    if (pending) event.preventDefault();
  };
  return (
    <>
      <button name={name} value={value} aria-disabled={pending || undefined} onClick={holdWhilePending} className={`${buttonLook(kind, size)} ${className}`} {...native}>
        {pending && sent(data) ? <span aria-live="polite">{pendingLabel}</span> : children}
      </button>
      {unanswered && !pending && sent(unanswered.sent) && (
        <p role="alert" className="max-w-form text-sm text-attention">{unanswered.words}</p>
      )}
    </>
  );
}
