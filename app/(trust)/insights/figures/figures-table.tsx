import Link from "next/link";
import { FigureCellView } from "@/app/(trust)/insights/figures/figure-cell-view";
import { type Column, Table } from "@/components/ui/table";
import type { FiguresColumn, FiguresRow } from "@/lib/insights/figures/gather-figures-table";
import { sayTrust } from "@/lib/insights/figures/say-figures";

const columnsFor = (columns: readonly FiguresColumn[]): Column<FiguresRow>[] => [
  { label: "School", cell: ({ school }) => <span className="block min-w-36"><Link href={`/schools/${school.id}/on-a-page`} prefetch={false} className="py-2.5">{school.name}</Link></span> },
  ...columns.map(({ measure, year }): Column<FiguresRow> => ({ label: `${measure.name}, ${year}`, cell: ({ cells }) => <FigureCellView cell={cells.get(measure.key)} /> })),
];

/** Schools × measures, by name. */
export function FiguresTableView({ columns, rows }: { columns: readonly FiguresColumn[]; rows: readonly FiguresRow[] }) {
  return <Table caption="Schools and their published figures" hideCaption columns={columnsFor(columns)} rows={rows} rowKey={({ school }) => school.id} />;
}

const trustColumns: Column<FiguresColumn>[] = [
  { label: "Measure", cell: ({ measure, year }) => `${measure.name}, ${year}` },
  { label: "Every pupil counted the same", number: true, cell: (column) => sayTrust(column)?.weighted ?? "–" },
  { label: "Every school counted the same", number: true, cell: (column) => { const said = sayTrust(column); return said ? (said.mean ?? "The same") : "–"; } },
  { label: "Rests on", cell: (column) => sayTrust(column)?.rests ?? "No school’s figure with a number of pupils" },
];

/** The shown schools as one: weighted by pupils, and the schools' mean where it reads otherwise. */
export function TrustFigures({ columns }: { columns: readonly FiguresColumn[] }) {
  return <Table caption="The shown schools together" hideCaption columns={trustColumns} rows={columns} rowKey={({ measure }) => measure.key} />;
}
