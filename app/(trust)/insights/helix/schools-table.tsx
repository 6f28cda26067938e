import Link from "next/link";
import { pathOf } from "@/app/(trust)/insights/helix/path-of";
import { strandNames } from "@/components/ui/strands";
import { type Column, Table } from "@/components/ui/table";
import { schoolHelix } from "@/lib/insights/helix/pages";
import { type HalfTerm, halfTermInWords, halfTermKey } from "@/lib/school-year/half-term";
import type { SchoolStrands } from "@/lib/strands/count-by-school";
import { type Strand, strands } from "@/lib/strands/strands";

/** A half term's live records by school and strand, each count the way to the records behind it, and a signed-off review to its summary. */
export function SchoolsTable({ bySchool, term }: { bySchool: readonly SchoolStrands[]; term: HalfTerm }) {
  return <Table caption={`Live records by school and strand, ${halfTermInWords(term)}`} hideCaption columns={columnsFor(term)} rows={bySchool} rowKey={({ schoolId }) => schoolId} />;
}

const columnsFor = (term: HalfTerm): Column<SchoolStrands>[] => [
  { label: "School", cell: ({ schoolId, school }) => <Link href={schoolHelix(schoolId)} prefetch={false} className="-my-2.5 block py-2.5">{school}</Link> },
  ...strands.map((strand): Column<SchoolStrands> => ({ label: strandNames[strand].short, number: true, cell: (row) => <Count row={row} strand={strand} term={term} /> })),
  { label: "Review", cell: ({ signedReviewId, school }) => (signedReviewId ? <Signed id={signedReviewId} school={school} /> : <span className="text-muted">Not signed off</span>) },
];

function Signed({ id, school }: { id: string; school: string }) {
  return (
    <Link href={pathOf["sign-off"](id)} prefetch={false} className="-my-2.5 block py-2.5">
      Signed off<span className="sr-only">{`, ${school}`}</span>
    </Link>
  );
}

function Count({ row, strand, term }: { row: SchoolStrands; strand: Strand; term: HalfTerm }) {
  const count = row.byStrand[strand];
  if (count === 0) return <span className="text-muted">0</span>;
  return (
    <Link href={`${schoolHelix(row.schoolId)}?half-term=${halfTermKey(term)}&strand=${strand}#records`} prefetch={false} className="relative -my-2 inline-flex min-h-11 min-w-11 items-center justify-end">
      {count}
      <span className="sr-only">{` ${strandNames[strand].full}, ${row.school}`}</span>
    </Link>
  );
}
