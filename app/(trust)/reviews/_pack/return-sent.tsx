import { type Column, Table } from "@/components/ui/table";
import { Tag } from "@/components/ui/tag";
import type { PackFigures, ReturnedLine } from "@/lib/reviews/data/pack-figures";
import { sayReturned } from "@/lib/reviews/data/say-figures";

const columns: Column<ReturnedLine>[] = [
  { label: "Measure", cell: ({ name, small }) => <>{name}{small && <span className="mt-1 block"><Tag tone="attention" icon="attention">Few pupils</Tag></span>}</> },
  { label: "Figure", number: true, cell: ({ value }) => value },
  { label: "Pupils", number: true, cell: ({ of }) => of },
  { label: "Beside before", cell: ({ change }) => change ?? "Nothing to compare with" },
];

/** The half term's own return as it was sent, or why there is none. */
export function ReturnSent({ figures, halfTerm }: { figures: PackFigures; halfTerm: string }) {
  const { lines } = figures.returned;
  return (
    <section className="mt-6">
      <h3>The school’s own return</h3>
      <p className={`mt-1 max-w-text ${lines.length === 0 ? "text-muted" : ""}`}>{sayReturned(figures, halfTerm)}</p>
      {lines.length > 0 && (
        <div className="mt-3">
          {lines.some(({ small }) => small) && <p className="mb-3 max-w-text text-sm text-muted">Where few pupils stand behind a number, somebody could recognise them: keep it among yourselves.</p>}
          <Table caption={`The school’s own return for ${halfTerm}`} hideCaption columns={columns} rows={lines} rowKey={({ measure }) => measure} />
        </div>
      )}
    </section>
  );
}
