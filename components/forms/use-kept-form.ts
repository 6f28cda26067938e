"use client";

import { type FormEvent, use, useActionState, useCallback, useRef, useState, useTransition } from "react";
import { InItsPlace, leadsHere, wasTaken } from "@/components/forms/in-its-place";
import { noAnswer } from "@/components/forms/no-answer";
import { typeAgain, typedSince } from "@/components/forms/typed-since";
import type { Unanswered } from "@/components/ui/unanswered";
import { tooLarge } from "@/lib/forms/too-large";

type OnTaken = (() => void | Promise<void>) | undefined;

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
export function useKeptSending(send: (form: FormData) => void | Promise<void>, { onTaken, onStay }: { onTaken?: OnTaken; onStay?: () => void } = {}): Omit<Kept, "action"> {
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
        if (wasTaken(error)) await onTaken?.();
        if (inItsPlace && leadsHere(error)) {
          startTransition(() => {
            setUnanswered(undefined);
            setSent((times) => times + 1);
            onStay?.();
          });
          return;
        }
        const said = noAnswer(error, form);
        startTransition(() => setUnanswered(said));
      }
    });
  };
  return { onSubmit, unanswered, sent, begins };
}

/**
 * A form's state, and what `KeptForm` needs to outlive a dead connection. Without script it is a plain form over the action.
 * @param onTaken called when the action was done and leads to a page, and waited for before it does
 */
export function useKeptForm<State extends object>(send: (before: Awaited<State>, form: FormData) => Promise<State>, onTaken?: OnTaken): { state: State; kept: Kept } {
  const [before, action] = useActionState(send, {} as Awaited<State>);
  const [answer, setAnswer] = useState<Awaited<State>>();
  const state = answer ?? before;
  const sending = useKeptSending(async (form) => setAnswer(await send(state, form)), { onTaken, onStay: () => setAnswer({} as Awaited<State>) });
  return { state, kept: { action, ...sending } };
}
