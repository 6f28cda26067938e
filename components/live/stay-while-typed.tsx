"use client";

import { type ReactNode, useCallback, useEffect, useRef, useState } from "react";
import { type Box, wasChanged } from "@/components/forms/boxes";

export type Part = {
  name: string;
  /** What is said while it stays although another has come, such as 'Round 1 is over.' */
  over: string;
  children: ReactNode;
};

/** Whether somebody typed or chose something here that is not saved: the server's own value stands in each control's default. */
function isTyped(box: HTMLElement): boolean {
  if (box.querySelector("[aria-invalid=true]")) return true;
  return [...box.querySelectorAll<Box>("input:not([type=hidden]), textarea, select")].some(wasChanged);
}

/**
 * The parts of a live page of which one is open at a time. When somebody else moves on to the next, what is typed in the one before
 * and not saved stays where it is, focus and all, until it is saved or let go.
 * @param now the part that is open
 */
export function StayWhileTyped({ parts, now }: { parts: readonly Part[]; now: string | undefined }) {
  const boxes = useRef(new Map<string, HTMLElement>());
  const [typed, setTyped] = useState<readonly string[]>([]);
  const look = useCallback(() => setTyped([...boxes.current].flatMap(([name, box]) => (isTyped(box) ? [name] : []))), []);
  // What was saved came back with the page, as its new defaults.
  useEffect(() => {
    if (parts.length > 0) look();
  }, [parts, look]);
  return parts.flatMap(({ name, over, children }) => {
    const stays = name !== now;
    if (stays && !typed.includes(name)) return [];
    const remember = (box: HTMLElement | null) => void (box ? boxes.current.set(name, box) : boxes.current.delete(name));
    return [
      <div key={name} ref={remember} onInput={look} className="mt-8">
        {stays && <p role="alert" className="mb-4 text-attention">{over} What you typed is still here: save it, or let it go.</p>}
        <div key="part">{children}</div>
        {stays && (
          <button type="button" className="mt-3 mb-8 min-h-11 underline underline-offset-4" onClick={() => setTyped(typed.filter((one) => one !== name))}>
            Let it go
          </button>
        )}
      </div>,
    ];
  });
}
