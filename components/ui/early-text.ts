"use client";

import { useLayoutEffect, useState, useSyncExternalStore } from "react";

const never = () => () => {};

/**
 * Keeps what was typed into a box before the page's scripts were there: taking the page over, React would put a text box that
 * came with a text back to it.
 * @param id the box's
 */
export function useEarlyText(id: string): void {
  const takingOver = useSyncExternalStore(never, () => false, () => true);
  const [typed] = useState(() => (takingOver && typeof document !== "undefined" ? textIn(id) : undefined));
  useLayoutEffect(() => {
    const box = document.getElementById(id);
    if (typed !== undefined && box instanceof HTMLTextAreaElement && box.value !== typed) box.value = typed;
  }, [id, typed]);
}

function textIn(id: string): string | undefined {
  const box = document.getElementById(id);
  return box instanceof HTMLTextAreaElement ? box.value : undefined;
}
