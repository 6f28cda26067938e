import { Section } from "@/components/ui/section";
import { type SummaryRow, SummaryList } from "@/components/ui/summary-list";
import { withItsYear } from "@/lib/school-year/day";
import { type Stage, stages, structures } from "@/lib/schools/class-structure";
import type { SchoolPage } from "@/lib/schools/read-school";

const missing = <span className="text-muted">Not known</span>;

/** What the register says, with its source, and what the trust says itself. */
export function SchoolFacts({ school, arranges }: { school: SchoolPage; arranges: boolean }) {
  const edit = (what: string) => (arranges ? { change: { href: `/schools/${school.id}/edit`, what } } : {});
  const classes = Object.entries(school.classStructure).map(([stage, structure]) => `${stages[stage as Stage]}: ${structures[structure].toLowerCase()}`);
  const own: SummaryRow[] = [
    { label: "Classes", value: classes.length > 0 ? <ul>{classes.map((line) => <li key={line}>{line}</li>)}</ul> : missing, ...edit("the class structure") },
    { label: "Forms of entry", value: school.formsOfEntry ?? missing, ...edit("the forms of entry") },
    { label: "Federation", value: school.federation ?? "None recorded", ...edit("the federation") },
    { label: "Hub", value: school.hub ?? "None", ...edit("the hub") },
    { label: "Half terms", value: school.ownDates > 0 ? `Its own dates for ${school.ownDates === 1 ? "one half term" : `${school.ownDates} half terms`}` : "The trust’s dates", ...(arranges ? { change: { href: `/schools/${school.id}/half-terms`, what: "the half terms" } } : {}) },
  ];
  return (
    <>
      <Section title="How it works">
        <SummaryList rows={own} />
      </Section>
      <Section title="What the register says" lede={school.registerEdition ? `Source: the national register, ${school.registerEdition}.` : "This school was added by hand; the register’s facts are not known here."}>
        <SummaryList rows={registerFacts(school)} />
      </Section>
    </>
  );
}

/** What the edition leaves empty is not shown as if it were known. */
function registerFacts(school: SchoolPage): SummaryRow[] {
  const absent = <span className="text-muted">Not in this edition</span>;
  const figure = (value: number | null) => value?.toLocaleString("en-GB") ?? absent;
  return [
    { label: "URN", value: school.urn },
    { label: "Type", value: school.kind ?? absent },
    { label: "Phase", value: school.phase ?? absent },
    { label: "Council", value: school.localAuthority ?? absent },
    { label: "Joined the trust", value: school.joinedOn ? withItsYear(school.joinedOn) : absent },
    { label: "Pupils on roll", value: figure(school.roll) },
    { label: "Capacity", value: figure(school.capacity) },
    { label: "Free school meals", value: school.fsmPercent === null ? absent : `${school.fsmPercent}% of pupils` },
    { label: "Ages", value: school.lowAge === null || school.highAge === null ? absent : `${school.lowAge} to ${school.highAge}` },
    { label: "Postcode", value: school.postcode ?? absent },
  ];
}
