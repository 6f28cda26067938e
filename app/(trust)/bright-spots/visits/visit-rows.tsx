import Link from "next/link";
import { Section } from "@/components/ui/section";
import { Tag } from "@/components/ui/tag";
import type { ListedVisit } from "@/lib/bright-spots/visits/list-visits";
import { type Day, inWords } from "@/lib/school-year/day";

const stateWords: Record<ListedVisit["state"], string> = { asked: "Asked", proposed: "Day proposed", arranged: "Arranged", closed: "Closed", "called-off": "Not now" };

/** The next move is the host's when somebody asks, the visitor's when a day is proposed and when it has come. */
const waitsForMe = ({ side, state, visitOn }: ListedVisit, today: Day) =>
  (side === "host" && state === "asked") || (side === "asker" && (state === "proposed" || (state === "arranged" && visitOn !== null && visitOn <= today)));

export function VisitRows({ title, lede, visits, today }: { title: string; lede?: string; visits: readonly ListedVisit[]; today: Day }) {
  if (visits.length === 0) return null;
  return (
    <Section title={title} lede={lede}>
      <ul className="max-w-text border-t border-line">
        {visits.map((visit) => (
          <li key={visit.id} className="relative flex flex-wrap items-baseline justify-between gap-x-6 gap-y-1 border-b border-line py-3 hover:bg-wash">
            <div className="min-w-0">
              <Link href={`/bright-spots/visits/${visit.id}`} className="font-[550] no-underline after:absolute after:inset-0 hover:underline">{visit.name}</Link>
              <p className="text-sm text-muted">
                {[visit.side === "asker" ? `${visit.host}, ${visit.school}` : visit.asker, visit.visitOn && `${inWords(visit.visitOn)} at ${visit.visitAt}`].filter(Boolean).join(" · ")}
              </p>
            </div>
            <Tag tone={waitsForMe(visit, today) ? "attention" : visit.state === "arranged" ? "strong" : "plain"}>{stateWords[visit.state]}</Tag>
          </li>
        ))}
      </ul>
    </Section>
  );
}
