import { Icon } from "@/components/ui/icon";

export type TaskState = "done" | "started" | "to-do" | "not-yet" | "problem" | "fact";

const words: Record<TaskState, string> = {
  done: "Done",
  started: "Started",
  "to-do": "To do",
  "not-yet": "Not yet",
  problem: "Needs a look",
  fact: "",
};

/** A word and a mark: quiet when done, plain when it waits. */
export function TaskStatus({ state, label }: { state: TaskState; label?: string }) {
  const look = state === "problem" ? "text-attention" : state === "to-do" || state === "started" ? "text-ink" : "text-muted";
  return (
    <span className={`inline-flex shrink-0 items-center gap-1.5 text-sm ${look}`}>
      {state === "done" && <Icon name="tick" className="size-4" />}
      {state === "problem" && <Icon name="attention" className="size-4" />}
      {state === "started" && <Icon name="pencil" className="size-4" />}
      {label ?? words[state]}
    </span>
  );
}
