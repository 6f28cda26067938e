import Link from "next/link";
import { MeasureParts } from "@/app/(trust)/returns/[roundId]/measure-parts";
import { Section } from "@/components/ui/section";
import { type Column, Table } from "@/components/ui/table";
import { Tag } from "@/components/ui/tag";
import { WhoSees } from "@/components/ui/who-sees";
import { betweenInWords } from "@/lib/comparison/uncertainty/range-in-words";
import type { Round } from "@/lib/returns/filling/find-round";
import { type Compared, compareSchools } from "@/lib/returns/reading/compare-schools";
import type { SchoolFigures } from "@/lib/returns/reading/school-figures";
import { figureInWords, headline, inPercent, standingInWords } from "@/lib/returns/reading/words";
import { endWords, type ReturnMeasure } from "@/lib/returns/template/measure";

type Props = { round: Round; schools: readonly SchoolFigures[]; chosen: string | undefined };

type OfMeasure = { measure: ReturnMeasure; schools: Compared[] };

const glanceColumns = (compared: readonly OfMeasure[]): Column<SchoolFigures>[] => [
  { label: "School", cell: ({ name }) => name },
  ...compared.map((one): Column<SchoolFigures> => ({ label: one.measure.name, number: true, cell: ({ id }) => <Glance measure={one.measure} school={one.schools.find((of) => of.id === id)} /> })),
];

function Glance({ measure, school }: { measure: ReturnMeasure; school: Compared | undefined }) {
  return school?.sum ? <span>{figureInWords(measure, school.sum)} <span className="block text-sm whitespace-nowrap text-muted">{school.sum.count} of {school.sum.outOf}</span></span> : "–";
}

const schoolColumns: Column<Compared>[] = [
  { label: "School", cell: ({ name, small }) => <>{name}{small && <span className="mt-1 block"><Tag tone="attention" icon="attention">Few pupils</Tag></span>}</> },
  { label: "Figure", number: true, cell: ({ sum }) => (sum ? figureInWords({ unit: "percent" }, sum) : "–") },
  { label: "Pupils", number: true, cell: ({ sum }) => (sum ? `${sum.count} of ${sum.outOf}` : "–") },
  { label: "With chance allowed for", cell: ({ range }) => (range ? betweenInWords(range, inPercent) : "–") },
  { label: "Beside the trust", cell: (school) => standingInWords(school) },
];

/** Schools × measures: one sentence each, then the measure that was chosen, school by school with how sure one can be. */
export function Comparison({ round, schools, chosen }: Props) {
  const measure = round.measures.find(({ key }) => key === chosen) ?? round.measures[0];
  if (!measure) return null;
  const compared = round.measures.map((one) => ({ measure: one, ...compareSchools(one, schools) }));
  const shown = compared.find((one) => one.measure.key === measure.key);
  return (
    <>
      <Section title="At a glance" lede="What each school sent, by name and not by size.">
        <Table
          caption="Schools and measures" hideCaption rows={schools} rowKey={({ id }) => id}
          columns={glanceColumns(compared)}
        />
        <div className="mt-3"><WhoSees kind="group" names={["You and the rest of the executive team; each school’s leaders and trust lead see their own school’s"]} writer={false} /></div>
      </Section>
      <Section title={measure.name} id="measure" lede={[measure.about, `${endWords[measure.better]}.`].filter(Boolean).join(" ")}>
        <nav aria-label="Measures" className="mb-4 flex flex-wrap gap-x-5">
          {round.measures.map(({ key, name }) => (
            <Link key={key} href={`/returns/${round.id}?measure=${key}`} scroll={false} aria-current={key === measure.key ? "true" : undefined} className={`inline-flex min-h-11 items-center ${key === measure.key ? "font-[650] no-underline" : ""}`}>{name}</Link>
          ))}
        </nav>
        {shown && <p className="mb-4 max-w-text font-serif text-lg">{headline(measure, shown)}</p>}
        <Table
          caption={`${measure.name}, by school`} hideCaption rows={shown?.schools ?? []} rowKey={({ id }) => id}
          columns={schoolColumns}
        />
        <p className="mt-3 max-w-text text-sm text-muted">The range is Wilson’s, 95%: the same school with other pupils of its kind would mostly fall within it. Above or below is said only where the whole range is.</p>
        <MeasureParts measure={measure} schools={schools} />
      </Section>
    </>
  );
}
