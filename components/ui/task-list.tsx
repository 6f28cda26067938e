import Link from "next/link";
import type { ReactNode } from "react";
import { TaskStatus, type TaskState } from "@/components/ui/task-status";

export type Task = {
  name: string;
  /** Without an address it cannot be started yet. */
  href?: string;
  hint?: ReactNode;
  state: TaskState;
  /** The trust's own word in place of the usual one: 'Ready', 'Sent'. */
  status?: string;
};

/** Things to do, in the order one would do them; the whole row can be tapped. */
export function TaskList({ tasks }: { tasks: readonly Task[] }) {
  return (
    <ul className="max-w-text border-t border-line">
      {tasks.map((task) => (
        <li key={task.name} className="relative flex min-h-14 items-center justify-between gap-4 border-b border-line py-3 hover:has-[a]:bg-wash">
          <div className="min-w-0">
            {task.href ? (
              <Link href={task.href} className="font-[550] after:absolute after:inset-0">
                {task.name}
              </Link>
            ) : (
              <span className="font-[550]">{task.name}</span>
            )}
            {task.hint && <p className="text-sm text-muted">{task.hint}</p>}
          </div>
          <TaskStatus state={task.state} label={task.status} />
        </li>
      ))}
    </ul>
  );
}
