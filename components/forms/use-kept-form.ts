"use client";

import { type FormEvent, useActionState, useState, useTransition } from "react";
import { noAnswer } from "@/components/forms/no-answer";
import type { Unanswered } from "@/components/ui/unanswered";

export type Kept = {
  action: (form: FormData) => void | Promise<void>;
  onSubmit: (event: FormEvent<HTMLFormElement>) => void;
  unanswered: Unanswered | undefined;
};

/** Sends a form and keeps its page when no answer comes: what was typed stays in its boxes, and the same request can be sent again. */
export function useKeptSending(send: (form: FormData) => void | Promise<void>, onLeave?: () => void): Omit<Kept, "action"> {
  const [unanswered, setUnanswered] = useState<Unanswered>();
  const [, startTransition] = useTransition();
  const onSubmit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const form = new FormData(event.currentTarget, (event.nativeEvent as SubmitEvent).submitter);
    startTransition(async () => {
      try {
        await send(form);
        startTransition(() => setUnanswered(undefined));
      } catch (error) {
        const said = orLeave(error, form, onLeave);
        startTransition(() => setUnanswered(said));
      }
    });
  };
  return { onSubmit, unanswered };
}

/** Whatever leads away from the page goes on its way once the page knows. */
function orLeave(error: unknown, form: FormData, onLeave?: () => void): Unanswered {
  try {
    return noAnswer(error, form);
  } catch (leaving) {
    onLeave?.();
    throw leaving;
  }
}

/**
 * A form's state, and what `KeptForm` needs to outlive a dead connection. Without script it is a plain form over the action.
 * @param onLeave called when the action was done and leads to another page
 */
export function useKeptForm<State extends object>(send: (before: Awaited<State>, form: FormData) => Promise<State>, onLeave?: () => void): { state: State; kept: Kept } {
  const [before, action] = useActionState(send, {} as Awaited<State>);
  const [answer, setAnswer] = useState<Awaited<State>>();
  const state = answer ?? before;
  const sending = useKeptSending(async (form) => setAnswer(await send(state, form)), onLeave);
  return { state, kept: { action, ...sending } };
}
