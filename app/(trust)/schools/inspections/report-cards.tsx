import { inspectedColumns, inspectedUnder } from "@/app/(trust)/schools/inspections/inspected-cells";
import { Section } from "@/components/ui/section";
import { Table } from "@/components/ui/table";
import { RENEWED } from "@/lib/inspections/frameworks";
import type { TrustInspections } from "@/lib/inspections/read-trust-inspections";
import { withItsYear } from "@/lib/school-year/day";
import { listed } from "@/lib/words";

/** Each school's latest report card, and which schools have had none. */
export function ReportCards({ schools, all }: TrustInspections) {
  const rows = inspectedUnder(schools, RENEWED.key);
  const without = schools.filter(({ id }) => !rows.some(({ school }) => school.id === id)).map(({ name }) => name);
  return (
    <Section title={RENEWED.name}>
      {rows.length > 0 && <Table caption="Report cards, by school" hideCaption columns={inspectedColumns(rows)} rows={rows} rowKey={({ school }) => school.id} />}
      {all && without.length > 0 && <p className="mt-4 max-w-text">Not yet inspected under it, as far as the file {all.fileOn ? `published on ${withItsYear(all.fileOn)}` : "that was loaded"} goes: {listed(without)}.</p>}
      {!all && rows.length === 0 && <p className="max-w-text text-muted">No file is loaded that tells of it.</p>}
    </Section>
  );
}
