import { Work } from "@/app/(trust)/rubric/modules/_parts/reading-list";
import { Section } from "@/components/ui/section";
import type { ModuleReading } from "@/lib/rubric/modules/content";

/** What there is to read, each with a tick for having read it. */
export function ReadTicks({ reading, read }: { reading: readonly ModuleReading[]; read: readonly number[] }) {
  return (
    <Section title="Read">
      <ul className="flex max-w-text flex-col">
        {reading.map((work, at) => (
          <li key={work.title} className="flex min-h-11 items-start gap-3 border-t border-line py-1 last:border-b">
            <input type="checkbox" id={`read-${at}`} name="read" value={at} defaultChecked={read.includes(at)} aria-labelledby={`read-${at}-word read-${at}-work`} className="choice-mark mt-2.5" />
            <div className="grow py-2">
              <label htmlFor={`read-${at}`} id={`read-${at}-word`} className="sr-only">I have read</label>
              <span id={`read-${at}-work`}><Work work={work} /></span>
            </div>
          </li>
        ))}
      </ul>
    </Section>
  );
}
