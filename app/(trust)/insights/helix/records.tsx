import Link from "next/link";
import { pathOf } from "@/app/(trust)/insights/helix/path-of";
import { DateText } from "@/components/ui/date-text";
import { type Column, Table } from "@/components/ui/table";
import type { LiveRecord } from "@/lib/strands/list-live-records";
import { recordKinds } from "@/lib/strands/record-kinds";
import { components } from "@/lib/strands/strands";
import { capital } from "@/lib/words";

const columns: Column<LiveRecord>[] = [
  {
    label: "Record",
    cell: ({ kind, id, title, school }) => (
      <Link href={pathOf[kind](id)} prefetch={false} className="-my-2.5 block py-2.5">
        {title || school || capital(recordKinds[kind].one)}
      </Link>
    ),
  },
  { label: "What it is", cell: ({ kind }) => capital(recordKinds[kind].one) },
  { label: "School", cell: ({ school }) => school ?? <span className="text-muted">The trust</span> },
  { label: "Component", cell: ({ component }) => components[component].name },
  { label: "Counts from", cell: ({ day }) => <DateText day={day} form="short" /> },
];

/** The records behind a stretch of the braid, each with the way to it; of one school without naming it on every line. */
export function Records({ records, caption, ofOneSchool }: { records: LiveRecord[]; caption: string; ofOneSchool: boolean }) {
  return <Table caption={caption} hideCaption columns={ofOneSchool ? columns.filter(({ label }) => label !== "School") : columns} rows={records} rowKey={(one) => String(records.indexOf(one))} />;
}
