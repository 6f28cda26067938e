import Link from "next/link";
import { Section } from "@/components/ui/section";
import { hoursInWords } from "@/lib/rubric/modules/hours";
import type { ModuleHit } from "@/lib/rubric/search/find-modules";
import { Marked } from "./marked";

/** The study modules that were found, each with what made it one. */
export function ModuleHits({ modules }: { modules: readonly ModuleHit[] }) {
  if (modules.length === 0) return null;
  return (
    <Section title="Study modules">
      <ul className="max-w-text border-t border-line">
        {modules.map(({ moduleId, title, why, elements, halfHours }) => (
          <li key={moduleId} className="relative border-b border-line py-3 hover:bg-wash">
            <Link href={`/rubric/modules/${moduleId}`} className="font-[550] after:absolute after:inset-0"><Marked text={title} /></Link>
            <p className="text-ink-soft">Covers {elements.map((element, at) => <span key={element.join("")}>{at > 0 && (at === elements.length - 1 ? " and " : ", ")}<Marked text={element} /></span>)}</p>
            {why && <p className="text-ink-soft"><Marked text={why} /></p>}
            <p className="text-sm text-muted">{hoursInWords(halfHours)}</p>
          </li>
        ))}
      </ul>
    </Section>
  );
}
