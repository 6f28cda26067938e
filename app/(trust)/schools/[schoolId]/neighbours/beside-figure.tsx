import { publicationDays } from "@/app/(trust)/schools/[schoolId]/figures/publication-days";
import { DotsOnStrip } from "@/components/charts/dots-on-strip";
import { roundScale } from "@/components/charts/dots-scale";
import { Figure } from "@/components/charts/figure";
import { type Column, Table } from "@/components/ui/table";
import { factsOfSeries } from "@/lib/comparison/headlines/facts-of-series";
import { medianOf, sayAgainstNeighbours } from "@/lib/comparison/headlines/say-against-neighbours";
import { endsInWords } from "@/lib/comparison/uncertainty/range-in-words";
import { rangeOfFigure } from "@/lib/comparison/uncertainty/range-of-figure";
import type { NeighbourFigure } from "@/lib/insights/neighbours/find-neighbours-figures";
import type { SimilarSchools } from "@/lib/insights/neighbours/find-neighbours-of";
import type { Measure } from "@/lib/school-data/measures/measure";
import { type Series, sourcesOf } from "@/lib/school-data/series/series";
import { numberInWords, writerOf } from "@/lib/school-data/value-in-words";
import { listed } from "@/lib/words";

type Row = { urn: string; name: string; number: number; cohort: number | null; lower: number | null; upper: number | null };

const columnsFor = (measure: Measure): Column<Row>[] => [
  { label: "School", cell: ({ name }) => name },
  { label: "Figure", number: true, cell: ({ number }) => numberInWords(measure, number) },
  { label: "May truly lie between", number: true, cell: (row) => { const range = rangeOfFigure(measure, { ...row, status: "available" }); return range ? endsInWords(range, writerOf(measure)) : "–"; } },
  { label: "Pupils", number: true, cell: ({ cohort }) => cohort?.toLocaleString("en-GB") ?? "–" },
];

/** One measure of the school with its range over those of its neighbours; its table is by name, for ranges that overlap have no order. */
export function BesideFigure({ schoolId, school, series, theirs, similar }: { schoolId: string; school: string; series: Series; theirs: readonly NeighbourFigure[]; similar: SimilarSchools }) {
  const { measure } = series;
  const own = series.figures.find(({ number }) => number !== null);
  if (!own || own.number === null) return null;
  const range = rangeOfFigure(measure, own);
  const numbers = theirs.map(({ number }) => number);
  const scale = measure.unit === "percent" && measure.subject === "attainment" ? { from: 0, to: 100 } : roundScale([own.number, ...(range ? [range.lower, range.upper] : []), ...numbers]);
  const named = theirs.map((one): Row => ({ ...one, name: similar.nearest.find(({ urn }) => urn === one.urn)?.name ?? one.urn })).toSorted((one, other) => one.name.localeCompare(other.name));
  const sources = sourcesOf([own, ...theirs]);
  return (
    <Figure
      title={measure.name}
      sentence={sayAgainstNeighbours({ ...factsOfSeries(series), neighbours: { figures: numbers, label: similar.model.label } }) ?? ""}
      source={listed([...new Set(sources.map(({ source }) => source))])} date={publicationDays(sources)}
      csvHref={`/schools/${schoolId}/neighbours/csv?measure=${measure.key}`}
      note={`${own.cohort === null ? "" : `${own.cohort.toLocaleString("en-GB")} pupils here; `}${theirs.length} of its ${similar.nearest.length} similar schools have a figure`}
      table={<Table caption={`${measure.name}, ${own.academicYear}`} hideCaption columns={columnsFor(measure)} rows={[{ ...own, number: own.number, name: school, urn: "own" }, ...named]} rowKey={({ urn }) => urn} />}
    >
      <DotsOnStrip scale={scale} ends={[numberInWords(measure, scale.from), numberInWords(measure, scale.to)]} own={{ name: school, number: own.number, ...(range && { range }) }} others={numbers} othersName="Similar schools" middle={medianOf(numbers)} />
    </Figure>
  );
}
