import { publicationDays } from "@/app/(trust)/schools/[schoolId]/figures/publication-days";
import { Explore } from "@/components/charts/explore/explore";
import { Figure } from "@/components/charts/figure";
import { FunnelPicture } from "@/components/charts/funnel";
import { type Column, Table } from "@/components/ui/table";
import { type Funnel, type FunnelSchool, placeWords } from "@/lib/insights/figures/funnel-of";
import type { FiguresColumn, FiguresRow } from "@/lib/insights/figures/gather-figures-table";
import { sourcesOf } from "@/lib/school-data/series/series";
import { numberInWords } from "@/lib/school-data/value-in-words";
import { counted, listed } from "@/lib/words";

const betweenLimits = ({ place }: FunnelSchool) => placeWords[place];

const columns: Column<FunnelSchool>[] = [
  { label: "School", cell: ({ name }) => name },
  { label: "Figure", number: true, cell: ({ number }) => `${Math.round(number)}%` },
  { label: "Pupils", number: true, cell: ({ cohort }) => cohort },
  { label: "Between the limits", cell: betweenLimits },
];

/** Which schools can be told apart; a group has no order inside. */
function sayApart({ apart }: Funnel): string {
  if (apart.length < 2) return "No school can be told apart from all the others, so they are in no order.";
  return `From the highest: ${listed(apart.map((group) => (group.length === 1 ? (group[0] ?? "") : `${counted(group.length, "school")} that cannot be put in order`)))}.`;
}

/** One measure of the trust's schools between the limits of chance around England's figure. */
export function FunnelFigure({ column, rows, funnel, csvHref }: { column: FiguresColumn; rows: readonly FiguresRow[]; funnel: Funnel; csvHref: string }) {
  const { measure, year } = column;
  const outside = funnel.schools.filter(({ place }) => place !== "inside");
  const drawn = {
    dots: funnel.schools.map(({ id, name, number, cohort, place }) => ({ id, name, number, cohort, outside: place !== "inside" })), limits: funnel.limits, target: funnel.target, targetName: "England",
    upName: `${measure.name}: share of pupils, 0% at the foot to 100% at the top, by the number of pupils`,
  };
  const said = Object.fromEntries(funnel.schools.map((school) => [school.id, `${numberInWords(measure, school.number)}; between the limits: ${betweenLimits(school).toLowerCase()}`]));
  const sources = sourcesOf(rows.flatMap(({ cells }) => cells.get(measure.key)?.figure ?? []));
  return (
    <Figure
      title={outside.length === 0 ? "The shown schools lie between the limits" : `${counted(outside.length, "school")} beyond the limits of chance`}
      sentence={`${measure.name}, ${year}, around England’s ${numberInWords(measure, funnel.target)}. ${outside.length > 0 ? `Beyond them: ${listed(outside.map(({ name }) => name))}; by chance alone about one school in twenty would be. ` : ""}${sayApart(funnel)}`}
      source={listed([...new Set(sources.map(({ source }) => source))])} date={publicationDays(sources)}
      csvHref={csvHref}
      explore={<Explore summary="Explore school by school" picture="funnel" shows={{ title: measure.name, ...drawn, said }} />}
      note={`${funnel.schools.reduce((sum, { cohort }) => sum + cohort, 0).toLocaleString("en-GB")} pupils in ${counted(funnel.schools.length, "school")}; limits: exact binomial`}
      table={<Table caption={measure.name} hideCaption columns={columns} rows={funnel.schools} rowKey={({ id }) => id} />}
    >
      <FunnelPicture {...drawn} />
    </Figure>
  );
}
