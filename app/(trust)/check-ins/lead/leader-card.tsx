import Link from "next/link";
import { DateText } from "@/components/ui/date-text";
import { Tag } from "@/components/ui/tag";
import { TaskStatus } from "@/components/ui/task-status";
import type { LeaderThisWeek } from "@/lib/check-ins/list-leaders";
import { listed } from "@/lib/words";

/** One leader's week: when the two meet, whether it is shared, and what wants talking about. */
export function LeaderCard({ leader, today, showLead }: { leader: LeaderThisWeek; today: string; showLead: boolean }) {
  const title = leader.leaderName;
  return (
    <li className="card relative flex flex-col gap-2 rounded-md border border-dashed border-line p-5 has-[a]:border-solid has-[a]:bg-surface hover:has-[a]:border-ink">
      <p className="text-sm text-muted">
        {leader.meetsOn === today ? "Today" : <DateText day={leader.meetsOn} />} at {leader.startsAt}
        {showLead && `, with ${leader.leadName}`}
      </p>
      <h2 className="text-xl">
        {leader.checkInId ? (
          <Link href={`/check-ins/${leader.checkInId}`} prefetch={false} className="after:absolute after:inset-0 after:rounded-md focus-visible:outline-none">{title}</Link>
        ) : title}
      </h2>
      <p className="text-ink-soft">{listed(leader.schools.map(({ name }) => name))}</p>
      <div className="mt-auto flex flex-wrap items-center gap-2 pt-2">
        <span className="basis-full"><Ready leader={leader} /></span>
        {leader.needToTalk > 0 && <Tag tone="attention" icon="flag">Need to talk{leader.needToTalk > 1 ? `: ${leader.needToTalk}` : ""}</Tag>}
        {leader.worse > 0 && <Tag icon="worse">{leader.worse === 1 ? "One S is worse" : `${leader.worse} are worse`}</Tag>}
        {leader.supportOpen > 0 && <Tag>Asks for support</Tag>}
      </div>
    </li>
  );
}

function Ready({ leader }: { leader: LeaderThisWeek }) {
  if (leader.discussed) return <TaskStatus state="done" label="Discussed" />;
  if (!leader.checkInId) return <TaskStatus state="not-yet" label="Not shared yet" />;
  if (leader.leadSaid) return <TaskStatus state="started" label={`${leader.leaderName.split(" ")[0]} has yet to say it was discussed`} />;
  return <TaskStatus state="to-do" label={leader.leaderSaid ? "Your turn to say it was discussed" : "Shared, ready to read"} />;
}
