import Link from "next/link";
import { Files } from "@/app/(trust)/institute/_parts/files";
import { Pictures } from "@/app/(trust)/institute/_parts/pictures";
import { TriedWords } from "@/app/(trust)/institute/_parts/tried-words";
import { Section } from "@/components/ui/section";
import type { Brought as One } from "@/lib/institute/sessions/find-session";

/** How a session opens: with what each has tried since the last one, and agreed to bring. */
export function Brought({ brought, past }: { brought: readonly One[]; past: boolean }) {
  if (brought.length === 0) return null;
  return (
    <Section title={past ? "How we opened" : "How we open"} lede="What was tried since the last session, by those who bring it.">
      <ul className="max-w-text border-t border-line">
        {brought.map(({ id, person, school, task, did, evidence, changed, learned, pictures, files }) => (
          <li key={id} className="border-b border-line py-5">
            <h3 className="mb-1"><Link href={`/institute/answers/${id}`} prefetch={false} className="inline-flex min-h-11 items-center no-underline hover:underline">{person}</Link></h3>
            <p className="mb-3 text-sm text-muted">{[school, task].filter(Boolean).join(" · ")}</p>
            <TriedWords did={did} evidence={evidence} changed={changed} learned={learned} />
            <Pictures pictures={pictures} />
            <Files files={files} />
          </li>
        ))}
      </ul>
    </Section>
  );
}
