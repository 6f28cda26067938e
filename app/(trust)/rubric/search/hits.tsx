import Link from "next/link";
import { Section } from "@/components/ui/section";
import type { Hit, Kind } from "@/lib/rubric/search/search-rubric";
import { anchorOf } from "../elements/[elementId]/anchors";

const titles: Record<Kind, string> = { element: "Elements", tip: "Tips and slips", research: "Research and reading", question: "Questions for leaders" };

/** One kind of result; the words that made it one stand out. */
export function Hits({ kind, hits }: { kind: Kind; hits: readonly Hit[] }) {
  return (
    <Section title={titles[kind]}>
      <ul className="max-w-text border-t border-line">
        {hits.map((hit, at) => (
          <li key={`${hit.elementId}${hit.part}${at}`} className="relative border-b border-line py-3 hover:bg-wash">
            <p className="text-sm text-muted">{hit.area} · {hit.framework}</p>
            <Link href={`/rubric/elements/${hit.elementId}${anchorOf(hit.part)}`} className="font-[550] no-underline after:absolute after:inset-0 hover:underline">{hit.title}</Link>
            {hit.part !== "title" && (
              <p className="text-ink-soft">{hit.text.map((piece, place) => (place % 2 ? <mark key={place}>{piece}</mark> : piece))}</p>
            )}
          </li>
        ))}
      </ul>
    </Section>
  );
}
