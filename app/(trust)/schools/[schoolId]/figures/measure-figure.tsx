import { DotsOverYears } from "@/components/charts/dots-over-years";
import { roundScale } from "@/components/charts/dots-scale";
import { Figure } from "@/components/charts/figure";
import { type Column, Table } from "@/components/ui/table";
import { type FigureYear, figureYears } from "@/lib/comparison/headlines/figure-years";
import { factsOfSeries } from "@/lib/comparison/headlines/facts-of-series";
import { sayHeadlines } from "@/lib/comparison/headlines/say-headlines";
import { publicationDays } from "@/app/(trust)/schools/[schoolId]/figures/publication-days";
import { besideJoining, joiningMark } from "@/lib/comparison/trusts/say-joining";
import { besideName } from "@/lib/school-data/measures/beside";
import type { AcademicYear } from "@/lib/school-data/academic-year";
import { type Series, sourcesOf } from "@/lib/school-data/series/series";
import { numberInWords } from "@/lib/school-data/value-in-words";
import type { Day } from "@/lib/school-year/day";
import { listed } from "@/lib/words";

const columnsFor = (beside: string, joinedOn: Day | null): Column<FigureYear>[] => [
  { label: "Year", cell: ({ label }) => label + besideJoining(label, joinedOn) },
  { label: "This school", number: true, cell: ({ words }) => words },
  { label: "May truly lie between", number: true, cell: ({ rangeWords }) => rangeWords ?? "–" },
  { label: beside, number: true, cell: ({ besideWords }) => besideWords ?? "–" },
  { label: "Pupils", number: true, cell: ({ cohort }) => cohort?.toLocaleString("en-GB") ?? "–" },
];

/** Where the ranges come from. */
const rangesFrom = { wilson: "Ranges: 95%, Wilson’s interval, from rounded percentages", published: "Ranges: 95%, as published" } as const;

/** One measure of a school: what can be said of it, its years as dots with their ranges beside England, and the same as a table. */
export function MeasureFigure({ schoolId, series, years, joinedOn }: { schoolId: string; series: Series; years: readonly AcademicYear[]; joinedOn: Day | null }) {
  const { measure } = series;
  const rows = figureYears(series, years);
  const sources = sourcesOf(series.figures);
  const from = rows.flatMap(({ range }) => range?.from ?? [])[0];
  const inAll = measure.unit === "percent" && measure.subject === "attainment";
  const scale = inAll ? { from: 0, to: 100 } : roundScale(rows.flatMap(({ number, range, beside }) => [number, range?.lower, range?.upper, beside]).filter((one) => typeof one === "number"));
  return (
    <Figure
      title={measure.name}
      sentence={sayHeadlines(factsOfSeries(series)).join(" ")}
      source={listed([...new Set(sources.map(({ source }) => source))])}
      date={publicationDays(sources)}
      csvHref={`/schools/${schoolId}/figures/csv?measure=${measure.key}`}
      {...(from && { size: rangesFrom[from] })}
      table={<Table caption={measure.name} hideCaption columns={columnsFor(besideName(measure), joinedOn)} rows={rows} rowKey={({ label }) => label} />}
    >
      <DotsOverYears rows={rows} scale={scale} ends={[numberInWords(measure, scale.from), numberInWords(measure, scale.to)]} own="This school" beside={besideName(measure)} mark={joiningMark(rows.map(({ label }) => label), joinedOn)} />
    </Figure>
  );
}
