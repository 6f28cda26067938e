"use client";

import type { ComponentProps, MouseEvent } from "react";
import { useFormStatus } from "react-dom";
import { Button } from "@/components/ui/button";

type Props = ComponentProps<typeof Button> & { pendingLabel?: string };

/** Sends its form, says so while it waits, and takes no second tap. Without script it is a plain button. */
export function SubmitButton({ pendingLabel = "Saving…", children, name, value, ...rest }: Props) {
  const { pending, data } = useFormStatus();
  const mine = pending && (name === undefined || data?.get(name) === String(value));
  const holdWhilePending = (event: MouseEvent) => {
    if (pending) event.preventDefault();
  };
  return (
    <Button name={name} value={value} aria-disabled={pending || undefined} onClick={holdWhilePending} {...rest}>
      {mine ? <span aria-live="polite">{pendingLabel}</span> : children}
    </Button>
  );
}
