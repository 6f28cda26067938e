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
    <ul className="max-w-text border-t border-line">
      {actions.map((action) => (
        <li key={action.id} className="flex flex-wrap items-start justify-between gap-x-6 gap-y-1 border-b border-line py-3">
          <div className="min-w-0 grow basis-72">
            <Link href={`/actions/${action.id}`} className="inline-flex min-h-11 items-center font-[550]">{action.title}</Link>
            <p className="text-sm text-muted">
              {action.ownerId === me ? "You" : action.ownerName}, by <DateText day={action.dueOn} />
              {!oneSchool && <>, <Link href={registerAddress({ show: "schools", school: action.schoolId })}>{action.schoolName}</Link></>}
            </p>
            {action.outcome && <p className="mt-1 whitespace-pre-wrap">{action.outcome}</p>}
            {!action.doneAt && action.note && <p className="mt-1 text-sm whitespace-pre-wrap">{action.note}</p>}
          </div>
          <div className="flex flex-wrap items-center gap-2 pt-2.5">
            {action.overdue && <Tag tone="attention" icon="clock">Overdue</Tag>}
            {action.progress && action.progress !== "done" && <Tag tone={action.progress === "stuck" ? "attention" : "plain"}>{progressWords[action.progress]}</Tag>}
            {action.origin === "review" && <Tag icon="review">Review</Tag>}
          </div>
        </li>
      ))}
    </ul>
  );
}
