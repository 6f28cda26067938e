import { ChangeLine } from "@/app/(trust)/returns/change-line";
import { SchoolsMean, Shown } from "@/app/(trust)/returns/[roundId]/everybody/released-table";
import { type Column, Table } from "@/components/ui/table";
import { changeShown } from "@/lib/returns/release/change-shown";
import type { ReleaseContent } from "@/lib/returns/release/content";
import { cellId, TRUST } from "@/lib/returns/release/counted";
import type { ReadRelease } from "@/lib/returns/release/read-release";
import { ALL_PUPILS } from "@/lib/returns/template/parts";
import { halfTermName } from "@/lib/school-year/half-term";

type Named = { id: string; name: string };

type Given = Pick<ReadRelease, "content" | "before">;

const columnsOf = ({ content, before }: Given): Column<Named>[] => [
  { label: "School", cell: ({ name }) => name },
  ...content.measures.map((shown): Column<Named> => ({ label: shown.measure.name, cell: ({ id }) => <Cell shown={shown} whose={id} content={content} before={before} /> })),
];

/** Schools × measures over all pupils, by name, each with how it changed since the half term before; from what everybody sees and nothing else. */
export function Glance({ content, before }: Given) {
  return <Table caption="Schools and measures" hideCaption columns={columnsOf({ content, before })} rows={[...content.schools, { id: TRUST, name: "All of these schools" }]} rowKey={({ id }) => id} />;
}

function Cell({ shown, whose, content, before }: Given & { shown: ReleaseContent["measures"][number]; whose: string }) {
  const since = halfTermName(before?.ordinal ?? 0);
  const change = changeShown(shown, whose, content, before?.content, since);
  return (
    <span className="flex flex-col items-start">
      <Shown figure={shown.cells[cellId(whose, ALL_PUPILS)]} />
      {whose === TRUST && <SchoolsMean cells={shown.cells} schools={content.schools} part={ALL_PUPILS} />}
      {typeof change === "string" ? <span className="text-sm">{change}</span> : change && <ChangeLine change={change} since={since} />}
    </span>
  );
}
