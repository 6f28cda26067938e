"use client";

import { type ComponentProps, type Ref, useCallback } from "react";
import { type Kept, useKeptSending } from "@/components/forms/use-kept-form";
import { UnansweredContext } from "@/components/ui/unanswered";

type Native = Omit<ComponentProps<"form">, "action" | "onSubmit">;

/** The form of `useKeptForm`: when no answer comes, its button says so and everything stays as it was typed. */
export function KeptForm({ kept: { action, onSubmit, unanswered, sent, begins }, ref, ...native }: Native & { kept: Kept }) {
  const both = useCallback((form: HTMLFormElement | null) => {
    const [ends, letGo] = [begins(form), attach(ref, form)];
    return () => {
      ends?.();
      letGo();
    };
  }, [begins, ref]);
  return (
    <UnansweredContext value={unanswered}>
      <form key={sent} ref={both} action={action} onSubmit={onSubmit} {...native} />
    </UnansweredContext>
  );
}

/** Gives a form to whoever asked for it. @returns what takes it away again */
function attach(ref: Ref<HTMLFormElement> | undefined, form: HTMLFormElement | null): () => void {
  if (typeof ref === "function") return ref(form) ?? (() => void ref(null));
  if (ref) ref.current = form;
  return () => {
    if (ref) ref.current = null;
  };
}

/** A form whose action returns nothing: one tap that leads on. */
export function TapForm({ action, ...native }: Native & { action: (form: FormData) => void | Promise<void> }) {
  return <KeptForm kept={{ action, ...useKeptSending(action) }} {...native} />;
}
