import Link from "next/link";
import { DateText } from "@/components/ui/date-text";
import { EmptyState } from "@/components/ui/empty-state";
import { Icon } from "@/components/ui/icon";
import { Section } from "@/components/ui/section";
import { Tag } from "@/components/ui/tag";
import type { OneToOneAhead } from "@/lib/home/read-one-to-ones";
import { type Day, mondayOf } from "@/lib/school-year/day";

const SHOWN = 8;

type Props = { oneToOnes: OneToOneAhead[]; week: Day; weekName: string; today: Day; wholeTrust: boolean };

/** Who meets whom this week, and whether the check-in is there to be read. */
export function OneToOnes({ oneToOnes, week, weekName, today, wholeTrust }: Props) {
  const shared = oneToOnes.filter((one) => one.checkInId).length;
  const mineFirst = oneToOnes.toSorted((a, b) => Number(b.mine) - Number(a.mine));
  const title = week === mondayOf(today) ? "This week’s one-to-ones" : "Next week’s one-to-ones";
  return (
    <Section title={title} lede={oneToOnes.length > 0 ? `${weekName}: ${shared} of ${oneToOnes.length} shared` : weekName}>
      {oneToOnes.length === 0 ? (
        <EmptyState title="No one-to-ones in this week">Each principal meets their trust lead weekly or fortnightly in term time. The trust administrator arranges who meets whom.</EmptyState>
      ) : (
        <>
          <ul className="border-t border-line">
            {mineFirst.slice(0, SHOWN).map((one) => (
              <OneToOne key={one.leaderId} one={one} today={today} wholeTrust={wholeTrust} />
            ))}
          </ul>
          {oneToOnes.length > SHOWN && (
            <Link href="/check-ins/lead" className="mt-2 inline-flex min-h-11 items-center">
              All {oneToOnes.length} one-to-ones
            </Link>
          )}
        </>
      )}
    </Section>
  );
}

function OneToOne({ one, today, wholeTrust }: { one: OneToOneAhead; today: Day; wholeTrust: boolean }) {
  return (
    <li className="relative flex flex-wrap items-baseline justify-between gap-x-6 gap-y-1.5 border-b border-line py-3 has-[a]:hover:bg-wash">
      <span className="min-w-0 grow basis-64">
        {one.checkInId ? (
          <Link href={`/check-ins/${one.checkInId}`} prefetch={false} className="font-[550] after:absolute after:inset-0">
            {one.leader}
          </Link>
        ) : (
          <span className="font-[550]">{one.leader}</span>
        )}
        <span className="block text-sm text-muted">
          {one.schools.join(" and ")}
          {wholeTrust && !one.mine && `, with ${one.lead}`}
        </span>
      </span>
      <span className="flex flex-wrap items-center gap-x-4 gap-y-1.5 text-sm">
        {one.needToTalk > 0 && <Tag tone="attention" icon="flag">Need to talk</Tag>}
        <Readiness one={one} />
        <span className="text-muted">{one.meetsOn === today ? "Today" : <DateText day={one.meetsOn} form="short" />}, {one.startsAt}</span>
      </span>
    </li>
  );
}

function Readiness({ one }: { one: OneToOneAhead }) {
  if (one.discussed) return <Word icon="tick">Discussed</Word>;
  if (one.checkInId) return <Word icon="check-in">Ready to read</Word>;
  return <span className="text-muted">Not shared yet</span>;
}

function Word({ icon, children }: { icon: "tick" | "check-in"; children: string }) {
  return (
    <span className="inline-flex items-center gap-1.5">
      <Icon name={icon} className="size-4" />
      {children}
    </span>
  );
}
