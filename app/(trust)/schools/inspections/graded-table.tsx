import { inspectedColumns, inspectedUnder, type Inspected } from "@/app/(trust)/schools/inspections/inspected-cells";
import { DateText } from "@/components/ui/date-text";
import { Section } from "@/components/ui/section";
import { type Column, Table } from "@/components/ui/table";
import { frameworkOf, type FrameworkKey, NO_OVERALL_FROM } from "@/lib/inspections/frameworks";
import { ungradedSince } from "@/lib/inspections/latest-judged";
import type { InspectedSchool } from "@/lib/inspections/read-trust-inspections";
import { withItsYear } from "@/lib/school-year/day";

const since: Column<Inspected> = {
  label: "Ungraded inspection since", cell: ({ school: { inspections }, latest }) => {
    const later = ungradedSince(inspections, latest);
    return later ? <span className="block min-w-36">{later.outcome}, <DateText day={later.inspectedOn} form="year" /></span> : <span className="text-muted">–</span>;
  },
};

/** Each school's latest graded inspection under a framework that has ended; nothing where there was none. */
export function GradedTable({ schools, framework: key }: { schools: readonly InspectedSchool[]; framework: FrameworkKey }) {
  const rows = inspectedUnder(schools, key);
  if (rows.length === 0) return null;
  const framework = frameworkOf(key);
  return (
    <Section title={framework.name} lede={key === "education-inspection-2019" ? `From ${withItsYear(NO_OVERALL_FROM)} on schools had no grade as a whole.` : undefined}>
      <Table caption={framework.name} hideCaption columns={[...inspectedColumns(rows), since]} rows={rows} rowKey={({ school }) => school.id} />
    </Section>
  );
}
