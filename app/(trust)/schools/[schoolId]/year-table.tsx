import Link from "next/link";
import { Descriptor } from "@/components/ui/descriptor";
import type { DescriptorRank } from "@/components/ui/descriptor-symbol";
import { type Column, Table } from "@/components/ui/table";
import type { YearWeek } from "@/lib/schools/read-school-year";
import { sNames, threeS } from "@/lib/three-s/three-s";

const columnsIn = (descriptors: readonly string[]): Column<YearWeek>[] => [
  { label: "Week", cell: ({ name }) => name },
  ...threeS.map(
    (s): Column<YearWeek> => ({ label: sNames[s], cell: (week) => <Mark week={week} s={s} descriptors={descriptors} /> }),
  ),
];

function Mark({ week: { stood, name }, s, descriptors }: { week: YearWeek; s: (typeof threeS)[number]; descriptors: readonly string[] }) {
  const mark = stood[s];
  if (!mark) return <span className="text-muted">Nothing shared</span>;
  return (
    <Link href={`/check-ins/${mark.checkInId}`} prefetch={false} className="inline-flex flex-wrap items-baseline">
      <Descriptor rank={mark.rank as DescriptorRank} label={descriptors[mark.rank - 1] ?? ""} />
      {mark.needToTalk && ", need to talk"}
      <span className="sr-only">{`, ${s}, ${name}`}</span>
    </Link>
  );
}

/** Each week's three marks, the latest first, each with the check-in behind it. */
export function YearTable({ weeks, descriptors }: { weeks: YearWeek[]; descriptors: readonly string[] }) {
  return <Table caption="The three Ss, week by week" hideCaption columns={columnsIn(descriptors)} rows={weeks} rowKey={({ weekOf }) => weekOf} />;
}
