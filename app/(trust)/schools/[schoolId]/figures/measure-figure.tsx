import { publicationDays } from "@/app/(trust)/schools/[schoolId]/figures/publication-days";
import { DotsOverYears } from "@/components/charts/dots-over-years";
import { Explore } from "@/components/charts/explore/explore";
import type { OtherSchool } from "@/components/charts/explore/use-set-beside";
import { Figure } from "@/components/charts/figure";
import { scaleFor } from "@/components/charts/years-scale";
import { type Column, Table } from "@/components/ui/table";
import { factsOfSeries } from "@/lib/comparison/headlines/facts-of-series";
import { TogetherCell } from "@/app/(trust)/schools/[schoolId]/figures/together-cell";
import { type FigureYear, figureYears, TOGETHER } from "@/lib/comparison/headlines/figure-years";
import { sayHeadlines } from "@/lib/comparison/headlines/say-headlines";
import { canBeSetBeside } from "@/lib/comparison/headlines/set-beside";
import type { TrustFigure } from "@/lib/comparison/trusts/trust-figure";
import { besideJoining, joiningMark } from "@/lib/comparison/trusts/say-joining";
import { limitsFrom } from "@/lib/comparison/uncertainty/interval";
import { type TrustYears, trustName } from "@/lib/insights/school/find-trust-years";
import type { AcademicYear } from "@/lib/school-data/academic-year";
import { besideName } from "@/lib/school-data/measures/beside";
import { type Series, sourcesOf } from "@/lib/school-data/series/series";
import type { Measure } from "@/lib/school-data/measures/measure";
import { numberInWords } from "@/lib/school-data/value-in-words";
import type { Day } from "@/lib/school-year/day";
import { listed } from "@/lib/words";

/** `meanWords` where the schools’ mean reads otherwise than with every pupil counted the same. */
type Row = FigureYear & { trust?: number; trustWords?: string; meanWords?: string };

const hasTrust = (rows: readonly Row[]) => rows.some(({ trust }) => trust !== undefined);
const hasMean = (rows: readonly Row[]) => rows.some(({ meanWords }) => meanWords !== undefined);

/** A year with the trust's schools as one. */
function besideTrust(row: FigureYear, measure: Measure, whole: TrustFigure | undefined): Row {
  if (!whole) return row;
  const words = (number: number) => numberInWords(measure, number);
  return { ...row, trust: whole.weighted, trustWords: words(whole.weighted), ...(whole.differ && { meanWords: words(whole.schoolMean) }) };
}

const columnsFor = (measure: Measure, joinedOn: Day | null, rows: readonly Row[]): Column<Row>[] => [
  { label: "Year", cell: ({ label }) => label + besideJoining(label, joinedOn) },
  { label: "This school", number: true, cell: ({ words }) => words },
  { label: "May truly lie between", number: true, cell: ({ rangeWords }) => rangeWords ?? "–" },
  ...(rows.some(({ together }) => together) ? [{ label: TOGETHER, number: true, cell: ({ together }: Row) => <TogetherCell together={together} /> }] : []),
  { label: besideName(measure), number: true, cell: ({ besideWords }) => besideWords ?? "–" },
  ...(hasTrust(rows) ? [{ label: trustName(measure), number: true, cell: ({ trustWords }: Row) => trustWords ?? "–" }] : []),
  ...(hasMean(rows) ? [{ label: "With every school counted the same", number: true, cell: ({ trustWords, meanWords }: Row) => meanWords ?? (trustWords ? "The same" : "–") }] : []),
  { label: "Pupils", number: true, cell: ({ cohort }) => cohort?.toLocaleString("en-GB") ?? "–" },
];

/** `read` is what else its page has read, of which something may be set beside it; `others` are schools that may be. */
type Props = { schoolId: string; series: Series; years: readonly AcademicYear[]; joinedOn: Day | null; trust?: TrustYears; read?: readonly Series[]; others?: readonly OtherSchool[] };

/** One measure of a school: what can be said of it, its years as dots with their ranges beside England and, where it is given, its trust, and the same as a table. */
export function MeasureFigure({ schoolId, series, years, joinedOn, trust, read = [], others = [] }: Props) {
  const { measure } = series;
  const ours = trust?.get(measure.key);
  const rows = figureYears(series, years).map((row) => besideTrust(row, measure, ours?.get(row.label)));
  const sources = sourcesOf(series.figures);
  const from = rows.flatMap(({ range }) => range?.from ?? [])[0];
  const numbers = rows.flatMap((row) => [row.number, row.range?.lower, row.range?.upper, row.beside, row.trust]);
  const about = [from && `Ranges: ${limitsFrom[from]}`, hasTrust(rows) && `${trustName(measure)}: those it has now, every pupil counted the same${hasMean(rows) ? "; the table has their mean beside it" : ""}`].filter(Boolean).join(". ");
  const drawn = { rows, ...scaleFor(measure, numbers), own: "This school", beside: besideName(measure), trust: trustName(measure), mark: joiningMark(rows.map(({ label }) => label), joinedOn) };
  const csvHref = `/schools/${schoolId}/figures/csv?measure=${measure.key}`;
  const beside = { besides: canBeSetBeside(series, read, rows, trustName(measure)), others, besideHref: `/schools/${schoolId}/figures/beside?measure=${measure.key}`, csvHref };
  return (
    <Figure
      title={measure.name}
      sentence={sayHeadlines(factsOfSeries(series)).join(" ")}
      source={listed([...new Set(sources.map(({ source }) => source))])}
      date={publicationDays(sources)}
      csvHref={csvHref}
      note={about}
      {...(trust && { explore: <Explore summary="Explore year by year" picture="years" shows={{ measure, ...drawn, ...beside }} /> })}
      table={<Table caption={measure.name} hideCaption columns={columnsFor(measure, joinedOn, rows)} rows={rows} rowKey={({ label }) => label} />}
    >
      <DotsOverYears {...drawn} />
    </Figure>
  );
}
