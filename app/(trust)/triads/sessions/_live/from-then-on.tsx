"use client";

import type { ReactNode } from "react";
import { useServerNow } from "@/components/live/live-page";

type Props = { came: number; at: number; until?: number; children: ReactNode };

/** Shows something from a moment on, by the server's clock, and has it read out when it comes. Without script the server decides as the page is made. */
export function FromThenOn({ came, at, until = Infinity, children }: Props) {
  const now = useServerNow(came) ?? came;
  return <div aria-live="polite">{now >= at && now < until && children}</div>;
}
