import type { PackView } from "@/app/(trust)/reviews/_pack/pack-view";
import { DateText } from "@/components/ui/date-text";
import { type Column, Table } from "@/components/ui/table";
import { Tag } from "@/components/ui/tag";
import { counted } from "@/lib/words";

type Action = PackView["actions"][number];

const columns: Column<Action>[] = [
  { label: "Action", cell: ({ title }) => title },
  { label: "Who", cell: ({ owner }) => <span className="whitespace-nowrap print:whitespace-normal">{owner}</span> },
  { label: "Due", cell: ({ dueOn }) => <span className="whitespace-nowrap"><DateText day={dueOn} form="short" /></span> },
  { label: "How it stands", cell: (action) => <span>{standing(action)}</span> },
  { label: "What came of it", cell: ({ outcome }) => outcome ?? "Not yet" },
];

function standing({ doneAt, overdue, progress }: Action) {
  if (doneAt) return "Done";
  if (overdue) return <Tag tone="attention" icon="clock">Overdue</Tag>;
  return progress === "stuck" ? "Stuck" : "On track";
}

/** What was to be done, overdue first, with its outcome. */
export function ActionsDone({ view }: { view: PackView }) {
  if (view.actions.length === 0) return <p className="max-w-text text-muted">No actions were open this half term.</p>;
  const done = view.actions.filter(({ doneAt }) => doneAt).length;
  const overdue = view.actions.filter((action) => action.overdue).length;
  return (
    <div className="flex flex-col gap-3">
      <p className="max-w-text">
        {done} of {counted(view.actions.length, "action")} done{overdue > 0 && `, ${overdue} overdue`}.
      </p>
      <Table caption="Actions of the half term" hideCaption columns={columns} rows={view.actions} rowKey={({ title, owner, dueOn }) => `${title}${owner}${dueOn}`} />
    </div>
  );
}
