import type { ReactNode } from "react";
import { Icon } from "@/components/ui/icon";

type Props = { summary: ReactNode; /** What opens, for whoever does not see it stand there. */ of: string };

/**
 * On a phone, one line instead of a long card: what follows in its row or list item (cells, or `.folded`) stands there once it is opened. Elsewhere, on paper
 * and in a browser that cannot fold so, everything stands there and this does not.
 */
export function CardFold({ summary, of }: Props) {
  return (
    <details className="card-fold text-base font-normal" suppressHydrationWarning>
      <summary className="flex min-h-11 items-baseline gap-1.5 py-2.5">
        <Icon name="chevron-right" className="size-4 shrink-0 translate-y-[0.15em] transition-transform duration-150 [details[open]>summary_&]:rotate-90" />
        <span><span className="sr-only">{of}: </span>{summary}</span>
      </summary>
    </details>
  );
}
