import Link from "next/link";
import { MomentText } from "@/components/ui/moment-text";
import { Section } from "@/components/ui/section";
import { type Column, Table } from "@/components/ui/table";
import type { RoundSchoolState } from "@/lib/returns/reading/read-round";

const columnsOf = (roundId: string): Column<RoundSchoolState>[] => [
  { label: "School", cell: ({ id, name }) => <Link href={`/returns/${roundId}/${id}`} prefetch={false} className="inline-flex min-h-11 items-center">{name}</Link> },
  { label: "How it stands", cell: ({ sentAt, number, mine }) => (sentAt ? (number === 1 ? "Sent" : `Corrected, version ${number}`) : mine ? "Yours to fill in" : "Not sent yet") },
  { label: "When", cell: ({ sentAt }) => (sentAt ? <MomentText at={sentAt} /> : "–") },
  { label: "By", cell: ({ sentBy }) => sentBy ?? "–" },
];

/** The schools in the order of their names, with who sent what and when. */
export function WhoHasSent({ roundId, schools }: { roundId: string; schools: readonly RoundSchoolState[] }) {
  return (
    <Section title="Who has sent theirs">
      <Table
        caption="Who has sent their return" hideCaption rows={schools} rowKey={({ id }) => id}
        columns={columnsOf(roundId)}
      />
    </Section>
  );
}
