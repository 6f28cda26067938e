import Link from "next/link";
import { DateText } from "@/components/ui/date-text";
import { Section } from "@/components/ui/section";
import { supportKindName } from "@/lib/check-ins/support-kinds";
import type { WorkInHand } from "@/lib/insights/school/find-work-in-hand";

/** What the school asked for in its one-to-ones and what it was answered, for those who read its check-ins. */
export function Support({ support: { shown, asked, answered } }: { support: NonNullable<WorkInHand["support"]> }) {
  return (
    <Section title="Support">
      <p className="text-muted">{asked === 0 ? "None was asked for this academic year, and none still waits." : `Asked for this academic year, or still waiting: ${asked}, of which ${answered} answered.`}</p>
      {shown.length > 0 && (
        <ul className="mt-2 grid gap-x-12 gap-y-3 lg:grid-cols-2 print:grid-cols-2">
          {shown.map(({ id, checkInId, kind, note, askedOn, answeredOn, answer }) => (
            <li key={id} className="keep-together">
              <Link href={`/check-ins/${checkInId}`} prefetch={false} className="font-[550]">{supportKindName(kind)}</Link>
              <span className="text-muted"> · asked <DateText day={askedOn} form="short" /></span>
              {note && <span className="block text-sm text-ink-soft print:line-clamp-2">{note}</span>}
              <span className="block text-sm text-ink-soft print:line-clamp-2">{answeredOn ? <>Answered <DateText day={answeredOn} form="short" />{answer && `: ${answer}`}</> : "Not answered yet"}</span>
            </li>
          ))}
        </ul>
      )}
    </Section>
  );
}
