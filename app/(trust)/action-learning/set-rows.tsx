import Link from "next/link";
import { Tag } from "@/components/ui/tag";
import type { MySet } from "@/lib/action-learning/sets/find-set";
import { londonDay } from "@/lib/clock";
import { inWords, timeOfDay } from "@/lib/school-year/day";

function next({ meetings }: MySet): string {
  const meeting = meetings.findLast(({ state }) => state === "under-way" || state === "planned");
  if (!meeting) return "No meeting planned yet";
  return meeting.state === "under-way" ? "Meeting now" : `Next on ${inWords(londonDay(meeting.beginsAt))} at ${timeOfDay(meeting.beginsAt)}`;
}

export function SetRows({ sets }: { sets: readonly MySet[] }) {
  return (
    <ul className="max-w-text border-t border-line">
      {sets.map((set) => (
        <li key={set.id} className="relative flex flex-wrap items-baseline justify-between gap-x-6 gap-y-1 border-b border-line py-3 hover:bg-wash">
          <div className="min-w-0">
            <Link href={`/action-learning/${set.id}`} className="font-[550] no-underline after:absolute after:inset-0 hover:underline">{set.name}</Link>
            {set.state === "running" && <p className="text-sm text-muted">{next(set)}</p>}
          </div>
          {set.state === "left" ? <Tag>Left</Tag> : set.facilitates && <Tag tone="strong">You facilitate</Tag>}
        </li>
      ))}
    </ul>
  );
}
