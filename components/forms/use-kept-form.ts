"use client";

import { type FormEvent, use, useActionState, useCallback, useRef, useState, useTransition } from "react";
import { InItsPlace, leadsHere } from "@/components/forms/in-its-place";
import { noAnswer } from "@/components/forms/no-answer";
import { typeAgain, typedSince } from "@/components/forms/typed-since";
import type { Unanswered } from "@/components/ui/unanswered";
import { tooLarge } from "@/lib/forms/too-large";

export type Kept = {
  action: (form: FormData) => void | Promise<void>;
  onSubmit: (event: FormEvent<HTMLFormElement>) => void;
  unanswered: Unanswered | undefined;
  /** How often it was sent and stayed in its place: each time its boxes begin anew with what the page says now. */
  sent: number;
  /** Takes each form as it begins: what was typed in the one before, while it was on its way, is typed again. */
  begins: (form: HTMLFormElement | null) => (() => void) | undefined;
};

/**
 * Sends a form and keeps its page when no answer comes: what was typed stays in its boxes, and the same request can be sent again. In its place
 * it leaves the boxes of every other form alone, too, when its action leads to this page again.
 */
export function useKeptSending(send: (form: FormData) => void | Promise<void>, { onLeave, onStay }: { onLeave?: (() => void) | undefined; onStay?: () => void } = {}): Omit<Kept, "action"> {
  const inItsPlace = use(InItsPlace);
  const [unanswered, setUnanswered] = useState<Unanswered>();
  const [sent, setSent] = useState(0);
  const [, startTransition] = useTransition();
  const onItsWay = useRef<FormData>(undefined);
  const typed = useRef<ReadonlyMap<string, string>>(new Map());
  const begins = useCallback((box: HTMLFormElement | null) => {
    if (!box) return;
    typeAgain(box, typed.current);
    return () => void (typed.current = onItsWay.current ? typedSince(box, onItsWay.current) : new Map());
  }, []);
  const onSubmit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const form = new FormData(event.currentTarget, (event.nativeEvent as SubmitEvent).submitter);
    const words = tooLarge(form);
    if (words) {
      setUnanswered({ sent: form, words });
      return;
    }
    onItsWay.current = form;
    startTransition(async () => {
      try {
        await send(form);
        startTransition(() => setUnanswered(undefined));
      } catch (error) {
        if (inItsPlace && leadsHere(error)) {
          startTransition(() => {
            setUnanswered(undefined);
            setSent((times) => times + 1);
            onStay?.();
          });
          return;
        }
        const said = orLeave(error, form, onLeave);
        startTransition(() => setUnanswered(said));
      }
    });
  };
  return { onSubmit, unanswered, sent, begins };
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
  const sending = useKeptSending(async (form) => setAnswer(await send(state, form)), { onLeave, onStay: () => setAnswer({} as Awaited<State>) });
  return { state, kept: { action, ...sending } };
}
