import Link from "next/link";
import { Tag } from "@/components/ui/tag";
import { londonDay } from "@/lib/clock";
import { inWords, timeOfDay } from "@/lib/school-year/day";
import type { MyTriad } from "@/lib/triads/find-triad";
import type { Viewer } from "@/lib/viewers/viewer";
import { listed } from "@/lib/words";

const stateWords: Record<MyTriad["state"], string> = { asked: "You are asked", waiting: "Waits for the others", running: "Running", left: "Left" };

/** The others in a triad by their names: 'Ann Archer and Ben Barker'. */
export const othersIn = ({ members }: Pick<MyTriad, "members">, viewer: Viewer) => listed(members.flatMap(({ id, name }) => (id === viewer.personId ? [] : [name])));

function nextDate({ sessions }: MyTriad): string | undefined {
  const next = sessions.findLast(({ state }) => state === "under-way" || state === "planned");
  if (!next) return undefined;
  return next.state === "under-way" ? "A session is under way" : `Next on ${inWords(londonDay(next.beginsAt))} at ${timeOfDay(next.beginsAt)}`;
}

export function TriadRows({ triads, viewer }: { triads: readonly MyTriad[]; viewer: Viewer }) {
  return (
    <ul className="max-w-text border-t border-line">
      {triads.map((triad) => (
        <li key={triad.id} className="relative flex flex-wrap items-baseline justify-between gap-x-6 gap-y-1 border-b border-line py-3 hover:bg-wash">
          <div className="min-w-0">
            <Link href={`/triads/${triad.id}`} className="font-[550] no-underline after:absolute after:inset-0 hover:underline">
              {triad.state === "left" ? "A triad that you left" : `With ${othersIn(triad, viewer)}`}
            </Link>
            <p className="text-sm text-muted">{triad.state === "running" ? (nextDate(triad) ?? "No session planned yet") : triad.state === "asked" ? "Say whether you would like to" : ""}</p>
          </div>
          <Tag tone={triad.state === "asked" ? "attention" : triad.state === "running" ? "strong" : "plain"}>{stateWords[triad.state]}</Tag>
        </li>
      ))}
    </ul>
  );
}
