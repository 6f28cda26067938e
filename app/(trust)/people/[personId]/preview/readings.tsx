import { Icon } from "@/components/ui/icon";
import { type Column, Table } from "@/components/ui/table";
import { isMasked, type Reading } from "@/lib/home/what-is-read";

const columns: Column<Reading>[] = [
  { label: "Kind of record", cell: ({ what }) => what },
  {
    label: "Reads",
    cell: ({ reads }) => (
      <span className={`inline-flex items-center gap-1.5 whitespace-nowrap ${reads ? "font-[550]" : "text-muted"}`}>
        <Icon name={reads ? "tick" : "cross"} className="size-4" />
        {reads ? "Yes" : "No"}
      </span>
    ),
  },
  { label: "Why", cell: ({ why }) => why },
  {
    label: "To you, here",
    cell: (reading) => (isMasked(reading) ? <span className="inline-flex items-center gap-1.5 text-muted"><Icon name="lock" className="size-4" />Masked</span> : <span className="text-muted">Named, not opened</span>),
  },
];

/** Each kind of record, whether they read it and why. */
export function Readings({ readings }: { readings: Reading[] }) {
  return <Table caption="Kinds of record, and whether they read them" hideCaption columns={columns} rows={readings} rowKey={({ what }) => what} />;
}
