import { Table } from "@/components/ui/table";
import type { Counted } from "@/lib/institute/self-assessments/read-counts";
import type { Wording } from "@/lib/institute/self-assessments/statements";
import { type Day, withItsYear } from "@/lib/school-year/day";

type Row = Counted & { statement: string };
const statementCell = ({ statement }: Row) => <span className="font-normal">{statement}</span>;

/** Of how many people each statement holds more at the end: counts in fives and from five, over all cohorts, never whose. */
export function CountedStatements({ counts, wordings, today }: { counts: readonly Counted[]; wordings: readonly Wording[]; today: Day }) {
  const counted = wordings.map((wording) => ({ wording, rows: counts.filter((one) => one.wording === wording.number).map((one): Row => ({ ...one, statement: wording.statements[one.place - 1] ?? "" })) })).filter(({ rows }) => rows.length > 0);
  if (counted.length === 0) return <p className="max-w-text text-muted">Once five people have answered both the start and the end, it stands here of how many each statement holds more than before. Never whose.</p>;
  return (
    <>
      {counted.map(({ wording, rows }) => (
        <div key={wording.number} className="mt-6 first:mt-0">
          <Table
            caption={`At least ${rows[0]?.people} people answered both times`} rows={rows} rowKey={({ place }) => String(place)}
            columns={[
              { label: "Statement", cell: statementCell },
              { label: "More at the end", number: true, cell: ({ higher }) => (higher === null ? "Too few to say" : `At least ${higher}`) },
            ]}
          />
        </div>
      ))}
      <p className="mt-3 max-w-text text-sm text-muted">How people see themselves, over all cohorts of this programme, in fives and from five. It came with the year; that it came from it, nobody can say. Source: Braid’s own records, {withItsYear(today)}.</p>
    </>
  );
}
