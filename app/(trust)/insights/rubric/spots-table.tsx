import Link from "next/link";
import { type Column, Table } from "@/components/ui/table";
import type { SpotsThere } from "@/lib/insights/quality-goals/read-quality-goals";

const columns: Column<SpotsThere>[] = [
  { label: "Area", cell: ({ area }) => area },
  { label: "School", cell: ({ school, schoolId }) => <Link href={`/schools/${schoolId}`} prefetch={false} className="-my-2.5 block py-2.5">{school}</Link> },
  { label: "Bright spots", number: true, cell: ({ spots }) => spots },
];

/** Where what is called good can be seen today. */
export function SpotsTable({ spots }: { spots: SpotsThere[] }) {
  return <Table caption="Bright spots by area and school" hideCaption columns={columns} rows={spots} rowKey={({ areaId, schoolId }) => `${areaId}${schoolId}`} />;
}
