import Link from "next/link";
import { Section } from "@/components/ui/section";
import { WhoSees } from "@/components/ui/who-sees";
import type { OpenModule } from "@/lib/rubric/study/open-modules";
import type { LastOpened } from "@/lib/rubric/study/last-opened";

/** Where the reader left off. */
export function GoOn({ opened, modules }: { opened: readonly LastOpened[]; modules: readonly OpenModule[] }) {
  return (
    <Section title="Go on where you left off">
      <ul className="max-w-text border-t border-line">
        {modules.map(({ studyId, title }) => (
          <li key={studyId} className="relative border-b border-line py-3 hover:bg-wash">
            <p className="text-sm text-muted">A module that you began</p>
            <Link href={`/rubric/credits/${studyId}`} className="font-[550] after:absolute after:inset-0">{title}</Link>
          </li>
        ))}
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
