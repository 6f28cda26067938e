import Link from "next/link";
import { Section } from "@/components/ui/section";
import { WhoSees } from "@/components/ui/who-sees";
import type { LastOpened } from "@/lib/rubric/study/last-opened";

/** Where the reader left off. */
export function GoOn({ opened }: { opened: readonly LastOpened[] }) {
  return (
    <Section title="Go on where you left off">
      <ul className="max-w-text border-t border-line">
        {opened.map(({ elementId, title, summary, area }) => (
          <li key={elementId} className="relative border-b border-line py-3 hover:bg-wash">
            <p className="text-sm text-muted">{area}</p>
            <Link href={`/rubric/elements/${elementId}`} className="font-[550] after:absolute after:inset-0">{title}</Link>
            <p className="text-ink-soft">{summary}</p>
          </li>
        ))}
      </ul>
      <div className="mt-3"><WhoSees kind="own" /></div>
    </Section>
  );
}
