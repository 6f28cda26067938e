import Link from "next/link";
import { EmptyState } from "@/components/ui/empty-state";
import { Section } from "@/components/ui/section";
import { Tag } from "@/components/ui/tag";
import { inShort } from "@/lib/school-year/day";
import type { ListedWeek } from "@/lib/check-ins/list-weeks";
import { academicYearName } from "@/lib/school-year/half-term";

const stateWords: Record<Exclude<ListedWeek["state"], "missed" | "to-write">, string> = {
  draft: "Draft", shared: "Shared, not discussed yet", "waits-for-lead": "Your trust lead has yet to say it was discussed",
  "waits-for-leader": "Your turn to say it was discussed", discussed: "Discussed",
};

type Props = { weeks: readonly ListedWeek[]; title: string; older: number; newer: number | undefined };

/** Earlier weeks, latest first; a missed one is said kindly, and can be written while it is fresh. */
export function EarlierWeeks({ weeks, title, older, newer }: Props) {
  return (
    <Section title={title}>
      {weeks.length === 0 ? (
        <EmptyState title="No earlier weeks">What you share week by week stands here, and feeds the half-term review.</EmptyState>
      ) : (
        <ul className="border-t border-line">
          {weeks.map((week) => (
            <li key={week.weekOf} className="relative flex min-h-14 flex-col justify-center gap-x-4 gap-y-1 sm:flex-row sm:items-center sm:justify-between border-b border-line py-3 hover:has-[a]:bg-wash">
              <div>
                <Name week={week} />
                <span className="ml-2 text-sm whitespace-nowrap text-muted">from {inShort(week.weekOf)}</span>
              </div>
              <div className="flex items-center gap-2 text-sm text-muted">
                {week.needToTalk > 0 && <Tag icon="flag">Need to talk</Tag>}
                {week.state === "missed" || week.state === "to-write" ? `You missed this week. It happens.${week.writable ? " You can still write it." : ""}` : stateWords[week.state]}
              </div>
            </li>
          ))}
        </ul>
      )}
      <nav aria-label="School years" className="mt-4 flex gap-6 text-sm">
        {(weeks.length > 0 || !newer) && <Link href={`/check-ins?year=${older}`} className="inline-flex min-h-11 items-center">{academicYearName(older)}</Link>}
        {newer && <Link href={`/check-ins?year=${newer}`} className="inline-flex min-h-11 items-center">{academicYearName(newer)}</Link>}
      </nav>
    </Section>
  );
}

function Name({ week }: { week: ListedWeek }) {
  const href = week.checkInId ? `/check-ins/${week.checkInId}` : week.writable ? `/check-ins/week/${week.weekOf}` : undefined;
  if (!href) return <span>{week.weekName}</span>;
  return (
    <Link href={href} prefetch={false} className="font-[550] after:absolute after:inset-0">
      {week.weekName}
    </Link>
  );
}
