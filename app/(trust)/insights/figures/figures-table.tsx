import Link from "next/link";
import { FigureCellView } from "@/app/(trust)/insights/figures/figure-cell-view";
import { type Column, Table } from "@/components/ui/table";
import { ReturnedCellView } from "@/app/(trust)/insights/figures/returned-cell-view";
import type { FiguresColumn, FiguresRow, FiguresTable } from "@/lib/insights/figures/gather-figures-table";
import { type SaidOfTrust, sayTrust, sayTrustReturned } from "@/lib/insights/figures/say-figures";
import { saySchoolInShort } from "@/lib/insights/figures/say-school-in-short";
import { halfTermName } from "@/lib/school-year/half-term";

const columnsFor = (columns: readonly FiguresColumn[], returned: FiguresTable["returned"]): Column<FiguresRow>[] => [
  { label: "School", cell: ({ school }) => <span className="block min-w-36"><Link href={`/schools/${school.id}/on-a-page`} prefetch={false} className="py-2.5">{school.name}</Link></span> },
  ...(returned?.columns ?? []).map(({ measure }): Column<FiguresRow> => ({ label: `${measure.name}, ${halfTermName(returned?.term.ordinal ?? 0)}`, cell: (row) => <ReturnedCellView cell={row.returned.get(measure.key)} before={returned?.before} /> })),
  ...columns.map(({ measure, year }): Column<FiguresRow> => ({ label: `${measure.name}, ${year}`, cell: ({ cells }) => <FigureCellView cell={cells.get(measure.key)} /> })),
];

/** Schools × measures, by name; what schools counted themselves this half term stands first, being the newest. */
export function FiguresTableView({ columns, returned, rows }: Pick<FiguresTable, "columns" | "returned" | "rows">) {
  return <Table caption="Schools and their figures" hideCaption columns={columnsFor(columns, returned)} rows={rows} rowKey={({ school }) => school.id} fold={(row) => ({ summary: saySchoolInShort(row), of: row.school.name })} />;
}

type TrustLine = { measure: string; said: SaidOfTrust | undefined };

const trustColumns: Column<TrustLine>[] = [
  { label: "Measure", cell: ({ measure }) => measure },
  { label: "Every pupil counted the same", number: true, cell: ({ said }) => said?.weighted ?? "–" },
  { label: "Every school counted the same", number: true, cell: ({ said }) => said?.mean ?? "–" },
  { label: "Rests on", cell: ({ said }) => said?.rests ?? "No school’s figure" },
];

const inShort = (said: SaidOfTrust | undefined) => said?.weighted ?? (said?.mean ? `${said.mean}, every school counted the same` : "No school’s figure");

/** The shown schools as one: weighted by pupils, and the schools' mean beside it. */
export function TrustFigures({ columns, returned, rows }: Pick<FiguresTable, "columns" | "returned" | "rows">) {
  const lines = [
    ...columns.map((column): TrustLine => ({ measure: `${column.measure.name}, ${column.year}`, said: sayTrust(column) })),
    ...(returned?.columns ?? []).map((column): TrustLine => ({ measure: `${column.measure.name}, ${halfTermName(returned?.term.ordinal ?? 0)}`, said: sayTrustReturned(column, rows) })),
  ];
  return <Table caption="The shown schools together" hideCaption columns={trustColumns} rows={lines} rowKey={({ measure }) => measure} fold={({ measure, said }) => ({ summary: inShort(said), of: measure })} />;
}
