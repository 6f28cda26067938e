import type { DescriptorWords, DirectionWeek } from "@/components/charts/direction-sentence";
import { Descriptor } from "@/components/ui/descriptor";
import { type Column, Table } from "@/components/ui/table";

const columnsIn = (words: DescriptorWords): Column<DirectionWeek>[] => [
  { label: "Week", cell: ({ week }) => `Week ${week}` },
  { label: "How it stood", cell: ({ rank }) => (rank ? <Descriptor rank={rank} label={words[rank - 1] ?? ""} /> : <span className="text-muted">Nothing shared</span>) },
  { label: "Need to talk", cell: ({ needToTalk }) => (needToTalk ? "Yes" : "–") },
];

/** The weeks of a direction line as a table. */
export function DirectionTable({ caption, weeks, words }: { caption: string; weeks: readonly DirectionWeek[]; words: DescriptorWords }) {
  return <Table caption={caption} hideCaption columns={columnsIn(words)} rows={weeks} rowKey={({ week }) => String(week)} />;
}
