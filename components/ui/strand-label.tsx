import { strandNames, strandText } from "@/components/ui/strands";
import type { Strand } from "@/lib/strands/strands";

/** A length of the strand's thread, always with its word. */
export function StrandLabel({ strand, full = false }: { strand: Strand; full?: boolean }) {
  return (
    <span className="inline-flex items-center gap-2 font-[550]">
      <svg viewBox="0 0 24 10" fill="none" stroke="currentColor" strokeWidth="3.5" strokeLinecap="round" aria-hidden="true" className={`h-2.5 w-6 shrink-0 ${strandText[strand]}`}>
        <path d="M2 7c4 0 5-4 10-4s6 4 10 4" />
      </svg>
      {strandNames[strand][full ? "full" : "short"]}
    </span>
  );
}
