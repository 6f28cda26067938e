import Link from "next/link";
import { TaskStatus } from "@/components/ui/task-status";
import type { Meeting } from "@/lib/reviews/meeting/read-meeting";
import { kindWords } from "@/lib/reviews/words";
import { inWords } from "@/lib/school-year/day";
import { sNames } from "@/lib/three-s/three-s";

/** An item in the meeting's overview, with its decision once there is one. */
export function DecidedItem({ item, place, href }: { item: Meeting["items"][number]; place: number; href: string | undefined }) {
  return (
    <li className="relative grid gap-x-6 gap-y-1 border-b border-line py-4 hover:has-[a]:bg-wash sm:grid-cols-[1fr_auto]">
      <div className="flex min-w-0 flex-col gap-1">
        <p className="text-sm text-muted">{kindWords[item.kind]} · {sNames[item.s]} · {item.minutes} minutes{item.presenter && ` · ${item.presenter.name} presents`}</p>
        <p className="font-serif text-xl">
          {place}. {href ? <Link href={href} className="after:absolute after:inset-0">{item.title}</Link> : item.title}
        </p>
        {item.decision && (
          <p className="max-w-text text-ink-soft">
            {item.decision.text}
            <span className="block text-sm text-muted">{item.decision.owner.name}, by {inWords(item.decision.dueOn)}</span>
          </p>
        )}
      </div>
      <TaskStatus state={item.decision ? "done" : "to-do"} label={item.decision ? "Decided" : "To decide"} />
    </li>
  );
}
