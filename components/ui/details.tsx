import type { ReactNode } from "react";
import { Icon } from "@/components/ui/icon";

type Props = { summary: ReactNode; children: ReactNode; open?: boolean };

/** More, for those who want it. The arrow follows its own fold alone, as one may lie in another. Where it was opened before the scripts came it stays open: React finds a difference there that is meant. */
export function Details({ summary, children, open }: Props) {
  return (
    <details open={open} suppressHydrationWarning >
      <summary className="inline-flex min-h-11 items-center gap-1.5 underline decoration-1 underline-offset-4 hover:decoration-2">
        <Icon name="chevron-right" className="size-4 transition-transform duration-150 [details[open]>summary_&]:rotate-90" />
        {summary}
      </summary>
      <div className="pt-3 pb-2">{children}</div>
    </details>
  );
}
