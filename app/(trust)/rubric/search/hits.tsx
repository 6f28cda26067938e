import Link from "next/link";
import { Details } from "@/components/ui/details";
import { Section } from "@/components/ui/section";
import type { Hit, Kind } from "@/lib/rubric/search/search-rubric";
import { anchorOf } from "../elements/[elementId]/anchors";
import { Marked } from "./marked";

const titles: Record<Kind, string> = { element: "Elements", tip: "Tips and slips", research: "Research and reading", question: "Questions for leaders" };

/** More than a phone shows at a glance are folded. */
const SHOWN = 6;

/** One kind of result; the words that made it one stand out. */
export function Hits({ kind, hits }: { kind: Kind; hits: readonly Hit[] }) {
  return (
    <Section title={titles[kind]}>
      <HitList hits={hits.slice(0, SHOWN)} />
      {hits.length > SHOWN && <Details summary={`Show ${hits.length - SHOWN} more`}><HitList hits={hits.slice(SHOWN)} /></Details>}
    </Section>
  );
}

function HitList({ hits }: { hits: readonly Hit[] }) {
  return (
    <ul className="max-w-text border-t border-line">
      {hits.map((hit, at) => (
        <li key={`${hit.elementId}${hit.part}${at}`} className="relative border-b border-line py-3 hover:bg-wash">
          <p className="text-sm text-muted">{hit.area}</p>
          <Link href={`/rubric/elements/${hit.elementId}${anchorOf(hit.part)}`} className="font-[550] after:absolute after:inset-0">{hit.part === "title" ? <Marked text={hit.text} /> : hit.title}</Link>
          {hit.part !== "title" && <p className="text-ink-soft"><Marked text={hit.text} /></p>}
        </li>
      ))}
    </ul>
  );
}
