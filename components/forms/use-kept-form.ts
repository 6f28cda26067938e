"use client";

import { unstable_rethrow } from "next/navigation";
import { type FormEvent, useActionState, useState, useTransition } from "react";
import { type FormState, WHOLE_FORM } from "@/lib/forms/form-state";

const NO_ANSWER = "There was no answer: the connection may be down. Nothing is lost. Try again in a moment; it cannot be sent twice.";

/**
 * A form's state and handlers that outlive a dead connection: the page stays, says so, and sends the same request when it is
 * tried again, so its action must have one effect for one request id. Without script it is a plain form.
 */
export function useKeptForm(send: (before: FormState, form: FormData) => Promise<FormState>) {
  const [before, action] = useActionState(send, {});
  const [answer, setAnswer] = useState<FormState>();
  const [, startTransition] = useTransition();
  const onSubmit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const form = new FormData(event.currentTarget);
    startTransition(async () => {
      try {
        setAnswer(await send({}, form));
      } catch (error) {
        unstable_rethrow(error);
        setAnswer({ errors: { [WHOLE_FORM]: [NO_ANSWER] } });
      }
    });
  };
  return { state: answer ?? before, action, onSubmit };
}
