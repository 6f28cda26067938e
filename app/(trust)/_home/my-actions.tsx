import Link from "next/link";
import { DateText } from "@/components/ui/date-text";
import { EmptyState } from "@/components/ui/empty-state";
import { Section } from "@/components/ui/section";
import { Tag } from "@/components/ui/tag";
import type { MyAction } from "@/lib/home/read-my-actions";

type Props = { actions: { shown: MyAction[]; open: number; overdue: number }; severalSchools?: boolean };

/** The viewer's own open actions, the next due first. */
export function MyActions({ actions: { shown, open, overdue }, severalSchools = false }: Props) {
  const lede = overdue > 0 ? `${open} open, ${overdue} overdue` : `${open} open`;
  return (
    <Section title="My actions" lede={open > 0 ? lede : undefined}>
      {open === 0 ? (
        <EmptyState title="Nothing is open">When a one-to-one or a review gives you something to do, it stands here with its day.</EmptyState>
      ) : (
        <>
          <ul className="border-t border-line">
            {shown.map((action) => (
              <li key={action.id} className="relative flex min-h-14 flex-wrap items-baseline justify-between gap-x-6 gap-y-1 border-b border-line py-3 hover:bg-wash">
                <span className="min-w-0 max-w-text grow basis-64">
                  <Link href={`/actions/${action.id}`} className="font-[550] after:absolute after:inset-0">
                    {action.title}
                  </Link>
                  {severalSchools && <span className="block text-sm text-muted">{action.school}</span>}
                </span>
                <span className="flex items-center gap-3 text-sm text-muted">
                  {action.progress === "stuck" && <Tag tone="attention" icon="attention">Stuck</Tag>}
                  {action.overdue && <Tag tone="attention" icon="clock">Overdue</Tag>}
                  <span>
                    Due <DateText day={action.dueOn} form="short" />
                  </span>
                </span>
              </li>
            ))}
          </ul>
          {open > shown.length && (
            <Link href="/actions" className="mt-2 inline-flex min-h-11 items-center">
              All {open} of my actions
            </Link>
          )}
        </>
      )}
    </Section>
  );
}
