"use client";

import type { ComponentProps } from "react";
import { useEarlyText } from "@/components/ui/early-text";

/** The box alone, which keeps what was typed into it before the page's scripts were there. */
export function TextAreaBox({ id, ...native }: ComponentProps<"textarea"> & { id: string }) {
  useEarlyText(id);
  return <textarea id={id} {...native} />;
}
