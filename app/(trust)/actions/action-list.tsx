import Link from "next/link";
import { DateText } from "@/components/ui/date-text";
import { Tag } from "@/components/ui/tag";
import type { ListedAction } from "@/lib/actions/list-actions";
import { registerAddress } from "./filter";

export const originWords = { check_in: "From a one-to-one", review: "From a review", priority: "From a priority" } as const;
const progressWords = { done: "", on_track: "On track", stuck: "Stuck" } as const;

type Props = { actions: readonly ListedAction[]; me: string; oneSchool: boolean };

/** Actions as a list that one can open, soonest first. */
export function ActionList({ actions, me, oneSchool }: Props) {
  return (
    <ul>
      {actions.map((action) => (
        <li key={action.id} className="relative flex flex-wrap items-start justify-between gap-x-6 gap-y-2 border-b border-line py-3.5 hover:bg-wash">
          <div className="min-w-0 max-w-text grow basis-72">
            <Link href={`/actions/${action.id}`} className="font-[550] after:absolute after:inset-0">{action.title}</Link>
            <p className="text-sm text-muted">
              {action.ownerId === me ? "You" : action.ownerName}, by <DateText day={action.dueOn} />
              {!oneSchool && <>, <Link href={registerAddress({ show: "schools", school: action.schoolId })} className="relative z-1">{action.schoolName}</Link></>}
            </p>
            {action.outcome && <p className="mt-1 whitespace-pre-wrap">{action.outcome}</p>}
            {!action.doneAt && action.note && <p className="mt-1 text-sm whitespace-pre-wrap">{action.note}</p>}
          </div>
          <div className="flex flex-wrap items-center gap-2 empty:hidden">
            {action.overdue && <Tag tone="attention" icon="clock">Overdue</Tag>}
            {action.progress && action.progress !== "done" && <Tag tone={action.progress === "stuck" ? "attention" : "plain"}>{progressWords[action.progress]}</Tag>}
            {action.origin === "review" && <Tag icon="review">Review</Tag>}
          </div>
        </li>
      ))}
    </ul>
  );
}
