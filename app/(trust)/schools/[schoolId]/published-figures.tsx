import Link from "next/link";
import { Section } from "@/components/ui/section";
import { type Column, Table } from "@/components/ui/table";
import { besideJoining } from "@/lib/comparison/trusts/say-joining";
import { betweenInWords } from "@/lib/comparison/uncertainty/range-in-words";
import { rangeOfFigure } from "@/lib/comparison/uncertainty/range-of-figure";
import { numberInWords, valueInWords, writerOf } from "@/lib/school-data/value-in-words";
import type { SchoolFigure } from "@/lib/school-data/series/read-school-figures";
import { mainFigures, sourcesOf } from "@/lib/school-data/series/series";
import type { Day } from "@/lib/school-year/day";
import { SourceLines } from "@/app/(trust)/schools/[schoolId]/source-lines";

type Row = ReturnType<typeof mainFigures>[number];

/** The figure, and the range in which it may truly lie where it has one. */
function Own({ measure, figure }: Row) {
  const range = rangeOfFigure(measure, figure);
  return (
    <span>
      {valueInWords(measure, figure)}
      {range && <span className="block text-sm text-muted">{betweenInWords(range, writerOf(measure))}</span>}
    </span>
  );
}

const columnsFor = (joinedOn: Day | null): Column<Row>[] => [
  { label: "Measure", cell: ({ measure }) => measure.name },
  { label: "Year", cell: ({ figure }) => figure.academicYear + besideJoining(figure.academicYear, joinedOn) },
  { label: "This school", number: true, cell: (row) => <Own {...row} /> },
  { label: "England", number: true, cell: ({ measure, figure }) => (figure.england === null ? "–" : `${numberInWords(measure, figure.england)}${measure.besidePhase ? " in its phase" : ""}`) },
  { label: "Pupils", number: true, cell: ({ figure }) => figure.cohort?.toLocaleString("en-GB") ?? "–" },
];

/** The main published figures of a school, each in its latest year; nothing where none is known. */
export function PublishedFigures({ figures, schoolId, joinedOn }: { figures: readonly SchoolFigure[]; schoolId: string; joinedOn: Day | null }) {
  const main = mainFigures(figures).filter(({ measure }) => measure.subject !== "inspection");
  if (main.length === 0) return null;
  return (
    <Section title="Published figures">
      <Table caption="Published figures" hideCaption columns={columnsFor(joinedOn)} rows={main} rowKey={({ measure }) => measure.key} />
      <SourceLines sources={sourcesOf(main.map(({ figure }) => figure))} />
      <ul className="flex flex-wrap gap-x-6">
        <li><Link href={`/schools/${schoolId}/figures`} className="inline-flex min-h-11 items-center">All published figures, year by year</Link></li>
        <li><Link href={`/schools/${schoolId}/neighbours`} className="inline-flex min-h-11 items-center">Schools like it</Link></li>
      </ul>
    </Section>
  );
}
