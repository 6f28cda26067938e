import { type ExploredYear, surely } from "@/components/charts/explore/rows-beside";
import { type Column, Table } from "@/components/ui/table";

type Props = { rows: readonly ExploredYear[]; own: string; name: string };

const columnsFor = (own: string, name: string): Column<ExploredYear>[] => [
  { label: "Year", cell: ({ label }) => label },
  { label: own, number: true, cell: surely },
  { label: name, number: true, cell: ({ set }) => (set ? surely(set) : "–") },
];

/** The school's years and what is set beside them, with how surely each is known. */
export function SetBesideTable({ rows, own, name }: Props) {
  return (
    <div className="mt-4">
      <Table caption={`${own} beside ${name}`} columns={columnsFor(own, name)} rows={rows} rowKey={({ label }) => label} />
      {rows.some(({ rangeWords, set }) => rangeWords ?? set?.rangeWords) && <p className="mt-2 max-w-text text-sm text-muted">In brackets, where a figure may truly lie. Where two such ranges overlap, the figures may be the same.</p>}
    </div>
  );
}
