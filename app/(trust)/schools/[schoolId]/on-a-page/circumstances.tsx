import { Section } from "@/components/ui/section";
import { type Column, Table } from "@/components/ui/table";
import { inUnit } from "@/lib/comparison/neighbours/reasons-between";
import type { SimilarSchools } from "@/lib/insights/neighbours/find-neighbours-of";
import type { Series } from "@/lib/school-data/series/series";
import { numberInWords } from "@/lib/school-data/value-in-words";
import type { SchoolPage } from "@/lib/schools/read-school";

type Row = { name: string; own: string; middle: string; england: string; year: string };

/** The latest year of each fact about the pupils that has a number; what the register says where nothing was published. */
function rowsOf(series: readonly Series[], { roll, fsmPercent }: SchoolPage, similar: SimilarSchools | undefined): Row[] {
  const middleOf = (key: string) => { const fact = similar?.facts.find((one) => one.key === key); return fact ? inUnit({ ...fact, unit: fact.unit === "pupils" ? "score" : fact.unit }, fact.middle) : "–"; };
  const published = series.flatMap(({ measure, pupils, figures }): Row[] => {
    const latest = figures.find(({ number }) => number !== null);
    if (measure.subject !== "context" || pupils !== "all" || !latest || latest.number === null) return [];
    return [{ name: measure.name, own: numberInWords(measure, latest.number), middle: middleOf(measure.key), england: latest.england === null ? "–" : numberInWords(measure, latest.england), year: latest.academicYear }];
  });
  if (published.length > 0) return published;
  const known: [string, string | null][] = [["Pupils on roll", roll?.toLocaleString("en-GB") ?? null], ["Eligible for free school meals", fsmPercent === null ? null : `${fsmPercent}%`]];
  return known.flatMap(([name, own]) => (own === null ? [] : [{ name, own, middle: "–", england: "–", year: "Register" }]));
}

/** Who its pupils are, beside England and the middle school of its phase where they are known. */
export function Circumstances({ series, school, similar }: { series: readonly Series[]; school: SchoolPage; similar: SimilarSchools | undefined }) {
  const rows = rowsOf(series, school, similar);
  if (rows.length === 0) return null;
  const columns: Column<Row>[] = [
    { label: "Its pupils", cell: ({ name }) => name },
    { label: "This school", number: true, cell: ({ own }) => own },
    ...(rows.some(({ england }) => england !== "–") ? [{ label: "England", number: true, cell: ({ england }: Row) => england }] : []),
    ...(rows.some(({ middle }) => middle !== "–") ? [{ label: "Middle of its phase", number: true, cell: ({ middle }: Row) => middle }] : []),
    { label: "Year", number: true, cell: ({ year }) => year },
  ];
  return (
    <Section title="Its pupils">
      <Table caption="Its pupils" hideCaption columns={columns} rows={rows} rowKey={({ name }) => name} cards={false} />
    </Section>
  );
}
