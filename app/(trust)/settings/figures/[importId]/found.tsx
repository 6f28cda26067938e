import { Details } from "@/components/ui/details";
import { Section } from "@/components/ui/section";
import { type SummaryRow, SummaryList } from "@/components/ui/summary-list";
import type { ImportReport } from "@/lib/school-data/imports/report";
import { type Day, withItsYear } from "@/lib/school-year/day";
import { listed } from "@/lib/words";

const number = (count: number) => count.toLocaleString("en-GB");

/** What the file is, and what in it was left aside. */
export function Found({ report: { edition, academicYears, rows, elsewhere, shortRows, unknown, missing }, publishedOn }: { report: ImportReport; publishedOn: Day | null }) {
  const facts: SummaryRow[] = [
    { label: "Kind of file", value: edition },
    { label: "Academic year", value: listed(academicYears) },
    { label: "Published on", value: publishedOn ? withItsYear(publishedOn) : "Day not stated" },
    { label: "Rows", value: number(rows) },
    { label: "Other schools and areas", value: elsewhere === 0 ? "None" : `${number(elsewhere)}, left aside` },
    ...(shortRows > 0 ? [{ label: "Short rows", value: `${number(shortRows)}, whose missing cells count as empty` }] : []),
  ];
  return (
    <Section title="What the file is">
      <SummaryList rows={facts} />
      {missing.length > 0 && <Columns summary={`${missing.length === 1 ? "One column that this kind of file may have is" : `${missing.length} columns that this kind of file may have are`} not in it`} names={missing} />}
      {unknown.length > 0 && <Columns summary={`${unknown.length === 1 ? "One column is" : `${unknown.length} columns are`} unknown and not read`} names={unknown} />}
    </Section>
  );
}

function Columns({ summary, names }: { summary: string; names: readonly string[] }) {
  return (
    <Details summary={summary}>
      <p className="max-w-text break-words">{names.join(", ")}</p>
    </Details>
  );
}
