"use client";

import { type ReactNode, useEffect, useRef, useState } from "react";

type Part = {
  /** Tells one part from the next. */
  name: string;
  /** What is said when it has given way to another, such as 'Round 1 is over.' */
  over: string;
  children: ReactNode;
};
type Control = HTMLInputElement | HTMLTextAreaElement | HTMLSelectElement;

/** Whether somebody typed or chose something here that is not saved. */
function isTyped(box: HTMLElement | null): boolean {
  return [...(box?.querySelectorAll<Control>("input:not([type=hidden]), textarea, select") ?? [])].some((control) => {
    if (control instanceof HTMLSelectElement) return [...control.options].some((option) => option.selected !== option.defaultSelected);
    if (control instanceof HTMLInputElement && ["checkbox", "radio"].includes(control.type)) return control.checked !== control.defaultChecked;
    return control.value !== control.defaultValue;
  });
}

/**
 * A part of a live page that gives way to another when somebody else moves on. What is typed in it and not saved stays where it is,
 * focus and all, above what came instead, until it is saved or let go.
 */
export function StayWhileTyped({ name, over, children }: Part) {
  const box = useRef<HTMLDivElement>(null);
  const [typed, setTyped] = useState(false);
  const [sent, setSent] = useState(false);
  const [shown, setShown] = useState<Part>({ name, over, children });
  const [left, setLeft] = useState<Part>();
  if (shown.children !== children || shown.name !== name) {
    if (shown.name !== name && typed) setLeft(shown);
    // What was sent from what is left has been saved: the page came back with it.
    else if (left && sent) setLeft(undefined);
    setShown({ name, over, children });
    setSent(false);
  }
  useEffect(() => setTyped(shown.name === name && isTyped(box.current)), [shown, name]);
  const parts = left && left.name !== name ? [left, { name, over, children }] : [{ name, over, children }];
  return parts.map((part) => {
    const isLeft = part.name !== name;
    return (
      <div key={part.name} ref={isLeft ? undefined : box} onInput={isLeft ? undefined : () => setTyped(isTyped(box.current))} onSubmit={isLeft ? () => setSent(true) : undefined}>
        {isLeft && <p role="alert" className="mb-4 text-attention">{part.over} What you typed is still here: save it, or let it go.</p>}
        <div key="part">{part.children}</div>
        {isLeft && <button type="button" className="mt-3 mb-8 min-h-11 underline underline-offset-4" onClick={() => setLeft(undefined)}>Let it go</button>}
      </div>
    );
  });
}
