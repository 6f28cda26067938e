import Link from "next/link";
import { type Column, Table } from "@/components/ui/table";
import { inUnit, sayWhyInNames } from "@/lib/comparison/neighbours/reasons-between";
import type { SimilarFact, SimilarSchool } from "@/lib/insights/neighbours/find-neighbours-of";
import { capital } from "@/lib/words";

type Row = { urn: string; name: string; council: string | null; schoolId: string | null; why: string; values: Record<string, number> };

function Named({ row: { name, council, schoolId, why } }: { row: Row }) {
  return (
    <span className="block min-w-48 sm:w-72">
      {schoolId ? <Link href={`/schools/${schoolId}`}>{name}</Link> : name}
      {council && <span className="font-normal text-muted">, {council}</span>}
      <span className="block text-sm font-normal text-muted">{why}</span>
    </span>
  );
}

const columnsFor = (facts: readonly SimilarFact[]): Column<Row>[] => [
  { label: "School", cell: (row) => <Named row={row} /> },
  ...facts.map((fact): Column<Row> => ({ label: capital(fact.name), number: true, cell: ({ values }) => inUnit({ ...fact, unit: fact.unit === "pupils" ? "score" : fact.unit }, values[fact.key] ?? 0) })),
];

type Props = { caption: string; school: { urn: string; name: string; localAuthority: string | null }; facts: readonly SimilarFact[]; nearest: readonly SimilarSchool[] };

/** Schools side by side, fact by fact in their own units, this one first. */
export function SimilarTable({ caption, school, facts, nearest }: Props) {
  const own: Row = { urn: school.urn, name: school.name, council: school.localAuthority, schoolId: null, why: "This school", values: Object.fromEntries(facts.map(({ key, own: value }) => [key, value])) };
  const others = nearest.map(({ urn, name, council, schoolId, reasons }): Row => ({ urn, name, council, schoolId, why: sayWhyInNames(reasons), values: Object.fromEntries(reasons.map(({ key, other }) => [key, other])) }));
  return <Table caption={caption} hideCaption columns={columnsFor(facts)} rows={[own, ...others]} rowKey={({ urn }) => urn} />;
}
