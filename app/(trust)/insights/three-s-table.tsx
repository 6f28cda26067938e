import Link from "next/link";
import { ThreeSCell } from "@/app/(trust)/insights/three-s-cell";
import { DateText } from "@/components/ui/date-text";
import { type Column, Table } from "@/components/ui/table";
import type { ThreeSRow } from "@/lib/insights/three-s-table";

const threeS = [
  ["safeguarding", "Safeguarding"],
  ["standards", "Standards"],
  ["stakeholders", "Stakeholders"],
] as const;

type Props = {
  rows: ThreeSRow[];
  descriptors: readonly string[];
  caption: string;
  /** Left out where the reader leads these schools. */
  leaders?: boolean;
};

const columnsIn = (descriptors: readonly string[], leaders: boolean): Column<ThreeSRow>[] => [
  {
    label: "School",
    cell: (row) => (
      <>
        <Link href={`/schools/${row.schoolId}`} className="py-2.5" prefetch={false}>
          {row.school}
        </Link>
        {leaders && <span className="block text-sm font-normal text-muted">{row.leader ?? "No principal today"}</span>}
      </>
    ),
  },
  ...threeS.map(
    ([s, label]): Column<ThreeSRow> => ({ label, cell: (row) => <ThreeSCell cell={row.cells[s]} descriptors={descriptors} school={row.school} s={label} /> }),
  ),
  {
    label: "Last discussed",
    cell: (row) => (row.lastDiscussed ? <DateText day={row.lastDiscussed} form="short" /> : <span className="text-muted">Not yet</span>),
  },
];

/** Every school and its three Ss. The words lead to the check-ins behind them. */
export function ThreeSTable({ rows, descriptors, caption, leaders = true }: Props) {
  return <Table caption={caption} hideCaption columns={columnsIn(descriptors, leaders)} rows={rows} rowKey={(row) => row.schoolId} />;
}
