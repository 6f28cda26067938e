import { Table } from "@/components/ui/table";
import { levelWord } from "@/lib/institute/self-assessments/levels";
import type { Part } from "@/lib/institute/self-assessments/parts";
import type { Answered } from "@/lib/institute/self-assessments/sealed";

type Props = { statements: readonly string[]; said: Partial<Record<Part, Answered>> };

const partWords = { start: "At the start", end: "At the end" } as const;

type Row = { statement: string; before: number | undefined; after: number | undefined };
const statementCell = ({ statement }: Row) => <span className="font-normal">{statement}</span>;
const afterCell = ({ before, after }: Row) => (before !== undefined && before !== after ? <strong>{levelWord(after)}</strong> : levelWord(after));

/** Before beside after, statement by statement, with the sentences below. What is another at the end stands out. */
export function BesideEachOther({ statements, said: { start, end } }: Props) {
  const rows = statements.map((statement, place) => ({ statement, before: start?.levels[place], after: end?.levels[place] }));
  return (
    <>
      <Table
        caption="Statement by statement" hideCaption rows={rows} rowKey={(row) => row.statement}
        columns={[
          { label: "Statement", cell: statementCell },
          ...(start ? [{ label: partWords.start, cell: ({ before }: Row) => levelWord(before) }] : []),
          ...(end ? [{ label: partWords.end, cell: afterCell }] : []),
        ]}
      />
      <dl className="mt-6 flex max-w-text flex-col gap-4">
        {([["start", start], ["end", end]] as const).map(([part, one]) => one?.sentence && (
          <div key={part}>
            <dt className="text-sm text-muted">{partWords[part]}</dt>
            <dd className="whitespace-pre-line">{one.sentence}</dd>
          </div>
        ))}
      </dl>
    </>
  );
}
