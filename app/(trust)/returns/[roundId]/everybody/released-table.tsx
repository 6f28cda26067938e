import { type Column, Table } from "@/components/ui/table";
import { rangeInShort } from "@/lib/comparison/uncertainty/range-in-words";
import { inPercent } from "@/lib/returns/reading/words";
import type { ReleaseContent, ShownFigure } from "@/lib/returns/release/content";
import { cellId, TRUST } from "@/lib/returns/release/counted";
import { meanShown, shownShare } from "@/lib/returns/release/shown-share";
import { ALL_PUPILS, partitionOf, partitionWords, partWord } from "@/lib/returns/template/parts";
import { inEnglish } from "@/lib/comparison/numbers";
import { counted } from "@/lib/words";

type Released = ReleaseContent["measures"][number];
type Named = { id: string; name: string };

const words = { hidden: "Hidden", "not-applicable": "–", "not-available": "Not available" } as const;
/** More columns than this scroll sideways on every screen, so that a year stays beside the years around it. */
const FEW = 5;

const columnsOf = (parts: readonly string[], { cells }: Released, schools: ReleaseContent["schools"]): Column<Named>[] => [
  { label: "School", cell: ({ name }) => name },
  ...parts.map((part): Column<Named> => ({ label: partWord(part), number: true, cell: ({ id }) => <><Shown figure={cells[cellId(id, part)]} />{id === TRUST && <SchoolsMean cells={cells} schools={schools} part={part} />}</> })),
];

/** One measure, schools by parts, as it was stored: nothing that is hidden ever reaches this page. */
export function ReleasedTable({ shown, schools }: { shown: Released; schools: ReleaseContent["schools"] }) {
  const { measure, parts } = shown;
  const rows = [...schools, { id: TRUST, name: "All of these schools" }];
  const tables = measure.by.length === 0 ? [{ title: measure.name, parts }] : measure.by.map((partition) => ({ title: partitionWords[partition], parts: [ALL_PUPILS, ...parts.filter((part) => partitionOf(part) === partition)] }));
  return (
    <div className="flex flex-col gap-8">
      {tables.map(({ title, parts: columns }) => (
        <Table key={title} caption={title} hideCaption={tables.length === 1} cards={columns.length <= FEW} rows={rows} rowKey={({ id }) => id} columns={columnsOf(columns, shown, schools)} />
      ))}
    </div>
  );
}

/** With every school counted the same, where that reads otherwise: of the schools that are shown, as anybody could reckon it. */
export function SchoolsMean({ part, schools, ...shown }: Pick<Released, "cells"> & { schools: ReleaseContent["schools"]; part: string }) {
  const mean = meanShown(shown, schools, part);
  return mean?.differs && <span className="block text-sm text-muted">Mean of {counted(mean.schools, "shown school")}: {inEnglish(mean.percent)}%</span>;
}

/** A figure as everybody sees it with the range of chance around it, or that it is hidden, or why there is none. */
export function Shown({ figure }: { figure: ShownFigure | undefined }) {
  if (typeof figure !== "object") return <span className="text-muted">{figure ? words[figure] : "–"}</span>;
  const { count, outOf } = figure;
  if (outOf === null) return <span>{count}</span>;
  const share = shownShare(figure);
  return (
    <span>
      {share && `${inEnglish(share.percent)}% `}
      <span className="block text-sm whitespace-nowrap text-muted">{count} of {outOf}</span>
      {share && <span className="block text-sm whitespace-nowrap text-muted">{rangeInShort(share.range, inPercent)}</span>}
    </span>
  );
}
