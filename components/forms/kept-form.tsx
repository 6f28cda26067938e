"use client";

import type { ComponentProps } from "react";
import { type Kept, useKeptSending } from "@/components/forms/use-kept-form";
import { UnansweredContext } from "@/components/ui/unanswered";

type Native = Omit<ComponentProps<"form">, "action" | "onSubmit">;

/** The form of `useKeptForm`: when no answer comes, its button says so and everything stays as it was typed. */
export function KeptForm({ kept: { action, onSubmit, unanswered, sent, begins }, ...native }: Native & { kept: Kept }) {
  return (
    <UnansweredContext value={unanswered}>
      <form key={sent} ref={begins} action={action} onSubmit={onSubmit} {...native} />
    </UnansweredContext>
  );
}

/** A form whose action returns nothing: one tap that leads on. */
export function TapForm({ action, ...native }: Native & { action: (form: FormData) => void | Promise<void> }) {
  return <KeptForm kept={{ action, ...useKeptSending(action) }} {...native} />;
}
