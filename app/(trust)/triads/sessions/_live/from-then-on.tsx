"use client";

import type { ReactNode } from "react";
import { useServerNow } from "@/components/live/live-page";

/** Shows something from a moment on, by the server's clock, and has it read out when it comes. Without script the server decides as the page is made. */
export function FromThenOn({ came, at, children }: { came: number; at: number; children: ReactNode }) {
  const now = useServerNow(came) ?? came;
  return <output className="block">{now >= at && children}</output>;
}
