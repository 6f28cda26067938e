import Link from "next/link";
import { Section } from "@/components/ui/section";
import { Tag } from "@/components/ui/tag";
import { supportKindName } from "@/lib/check-ins/support-kinds";
import { londonDay } from "@/lib/clock";
import type { MySupport as Request } from "@/lib/home/read-my-support";
import { inShort } from "@/lib/school-year/day";

/** What the viewer asked for, and the answers. */
export function MySupport({ requests, severalSchools }: { requests: Request[]; severalSchools: boolean }) {
  if (requests.length === 0) return null;
  return (
    <Section title="Support I asked for">
      <ul className="border-t border-line">
        {requests.map((request) => (
          <li key={request.id} className="relative border-b border-line py-3 hover:bg-wash">
            <span className="flex flex-wrap items-baseline justify-between gap-x-6 gap-y-1">
              <Link href={`/check-ins/${request.checkInId}`} prefetch={false} className="font-[550] after:absolute after:inset-0">
                {[supportKindName(request.kind), request.note].filter(Boolean).join(": ")}
              </Link>
              {!request.answer && <Tag>Waits for an answer</Tag>}
            </span>
            <span className="block text-sm text-muted">
              Asked on {inShort(londonDay(request.askedAt))}{severalSchools && `, ${request.school}`}
            </span>
            {request.answer && (
              <p className="mt-1 max-w-text border-l-2 border-line pl-3 text-ink-soft">
                {request.answer} <span className="text-sm text-muted">{request.answeredBy}</span>
              </p>
            )}
          </li>
        ))}
      </ul>
    </Section>
  );
}
