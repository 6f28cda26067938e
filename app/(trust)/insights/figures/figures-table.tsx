import Link from "next/link";
import { FigureCellView } from "@/app/(trust)/insights/figures/figure-cell-view";
import { Section } from "@/components/ui/section";
import { type Column, Table } from "@/components/ui/table";
import { ReturnedCellView } from "@/app/(trust)/insights/figures/returned-cell-view";
import type { FiguresColumn, FiguresRow, FiguresTable } from "@/lib/insights/figures/gather-figures-table";
import { type SaidOfTrust, sayTrust, sayTrustReturned } from "@/lib/insights/figures/say-figures";
import { saySchoolInShort } from "@/lib/insights/figures/say-school-in-short";
import { amongInWords } from "@/lib/insights/figures/shown-together";
import { BESIDE } from "@/lib/school-data/measures/beside";
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
  { label: BESIDE, number: true, cell: ({ said }) => said?.england ?? "–" },
  { label: "Rests on", cell: ({ said }) => said?.rests ?? "No school’s figure" },
];

const inShort = (said: SaidOfTrust | undefined) => said?.weighted ?? (said?.mean ? `${said.mean}, every school counted the same` : "No school’s figure");

const PHASES_APART = "Attendance, suspensions and shares in the half term’s return stand phase by phase: phases are too unlike in them to be one. A school whose phase the register does not name is in none of these.";

const ofPhase = (among: string | null) => (among ? `: ${amongInWords(among).toLowerCase()}` : "");

/** The shown schools as one, or phase by phase where phases are too unlike: weighted by pupils, the schools' mean and England's figure of the same schools beside it. Nothing where nothing can be put together. */
export function TrustFigures({ columns, returned }: Pick<FiguresTable, "columns" | "returned">) {
  const lines = [
    ...columns.flatMap(({ measure, year, together }) => together.map((one): TrustLine => ({ measure: `${measure.name}, ${year}${ofPhase(one.among)}`, said: sayTrust(measure, one) }))),
    ...(returned?.columns ?? []).flatMap(({ measure, together }) => together.map((one): TrustLine => ({ measure: `${measure.name}, ${halfTermName(returned?.term.ordinal ?? 0)}${ofPhase(one.among)}`, said: sayTrustReturned(measure, one) }))),
  ];
  if (lines.length === 0) return null;
  const isApart = [...columns, ...(returned?.columns ?? [])].some(({ together }) => together.some(({ among }) => among !== null));
  return (
    <Section title="The shown schools together" lede={isApart ? PHASES_APART : undefined}>
      <Table caption="The shown schools together" hideCaption columns={trustColumns} rows={lines} rowKey={({ measure }) => measure} fold={({ measure, said }) => ({ summary: inShort(said), of: measure })} />
    </Section>
  );
}
