"use client";

import type { ComponentProps, MouseEvent } from "react";
import { useFormStatus } from "react-dom";
import { buttonLook, type ButtonKind, type ButtonSize } from "@/components/ui/button-look";

type Props = ComponentProps<"button"> & { kind?: ButtonKind; size?: ButtonSize; pendingLabel?: string };

/** Sends its form, says so while it waits, and takes no second tap. Without script it is a plain button. */
export function SubmitButton({ pendingLabel = "Saving…", kind, size, className = "", children, name, value, ...native }: Props) {
  const { pending, data } = useFormStatus();
  const mine = pending && (name === undefined || data?.get(name) === String(value));
  const holdWhilePending = (event: MouseEvent) => {
    if (pending) event.preventDefault();
  };
  return (
    <button name={name} value={value} aria-disabled={pending || undefined} onClick={holdWhilePending} className={`${buttonLook(kind, size)} ${className}`} {...native}>
      {mine ? <span aria-live="polite">{pendingLabel}</span> : children}
    </button>
  );
}
