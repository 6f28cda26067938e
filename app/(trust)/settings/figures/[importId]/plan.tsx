import { Notice } from "@/components/ui/notice";
import { Section } from "@/components/ui/section";
import { type Column, Table } from "@/components/ui/table";
import type { CameBefore } from "@/lib/school-data/imports/first-came";
import { CHANGES_SHOWN, type FigurePlan, type PlannedChange, type PlannedSchool } from "@/lib/school-data/imports/plan-figures";
import { findMeasure } from "@/lib/school-data/measures/measures";
import { pupilGroups } from "@/lib/school-data/pupils";
import type { Value } from "@/lib/school-data/value";
import { valueInWords } from "@/lib/school-data/value-in-words";
import { withItsYear } from "@/lib/school-year/day";
import { listed } from "@/lib/words";

const figures = (count: number) => count.toLocaleString("en-GB");
const schoolColumns: Column<PlannedSchool>[] = [
  { label: "School", cell: ({ name }) => name },
  { label: "New figures", number: true, cell: ({ added }) => figures(added) },
  { label: "Changed", number: true, cell: ({ changed }) => figures(changed) },
  { label: "As they are", number: true, cell: ({ same }) => figures(same) },
];
const said = (key: string, value: Value) => {
  const measure = findMeasure(key);
  const pupils = value.number === null || value.cohort === null ? "" : `, ${figures(value.cohort)} pupils`;
  return measure ? `${valueInWords(measure, value)}${pupils}` : "";
};
const changeColumns: Column<PlannedChange>[] = [
  { label: "School", cell: ({ place }) => place },
  { label: "Measure", cell: ({ measure, pupils, academicYear }) => `${findMeasure(measure)?.name ?? measure}${pupils === "all" ? "" : `, ${pupilGroups[pupils].toLowerCase()}`}, ${academicYear}` },
  { label: "Now", cell: ({ measure, before }) => said(measure, before) },
  { label: "Then", cell: ({ measure, after }) => said(measure, after) },
];

const laterColumn: Column<PlannedSchool> = { label: "As a later file says", number: true, cell: ({ later }) => figures(later) };

/** What is said of a file that came before, where it would change nothing or adds only what is new. */
function KnownAgain({ before: { on, forAll }, later, nothing }: { before: CameBefore; later: number; nothing: boolean }) {
  const came = `This file was ${forAll ? "loaded for every trust" : "brought in"} on ${withItsYear(on)}`;
  if (later === 0) return nothing && <Notice title={`${came}. Nothing changes.`}>Every figure in it is here already.</Notice>;
  return (
    <Notice title={`${came}; a later one replaced some of it. ${nothing ? "Nothing changes." : "That stays as the later one says."}`}>
      To go back to what it said, send it once its publisher has published it again, and give the new day of publication.
    </Notice>
  );
}

/** What saying yes would do, school by school, and each figure that it would change. */
export function Plan({ plan: { schools, changes, absent, before } }: { plan: FigurePlan }) {
  const changed = schools.reduce((sum, school) => sum + school.changed, 0);
  const later = schools.reduce((sum, school) => sum + school.later, 0);
  const same = schools.every((school) => school.added + school.changed === 0);
  const none = schools.every(({ schoolId }) => schoolId === null);
  const ofEngland = same ? " What it says of England changes nothing." : " Only England’s figures would come in.";
  const nothing = <Notice kind="attention" title="None of your schools is in this file">{`Is it the file of another council, or of another phase?${schools.length > 0 ? ofEngland : ""}`}</Notice>;
  if (schools.length === 0) return nothing;
  return (
    <>
      {none && nothing}
      {!none && before && <KnownAgain before={before} later={later} nothing={same} />}
      {!none && !before && same && <Notice title="This file changes nothing">Every figure in it is here already.</Notice>}
      <Section title={none ? "What of this file would be kept" : "Your schools in this file"}>
        <Table caption={none ? "What of this file would be kept" : "Your schools in this file"} hideCaption columns={later > 0 ? [...schoolColumns, laterColumn] : schoolColumns} rows={schools} rowKey={({ schoolId }) => schoolId ?? "England"} />
        {absent.length > 0 && !none && <p className="mt-4 max-w-text text-muted">Not in it: {listed(absent)}.</p>}
      </Section>
      {changes.length > 0 && (
        <Section title="Figures that change" lede={changed > CHANGES_SHOWN ? `The first ${CHANGES_SHOWN} of ${figures(changed)}. What stands there now is kept as history.` : "What stands there now is kept as history."}>
          <Table caption="Figures that change" hideCaption columns={changeColumns} rows={changes} rowKey={(row) => `${row.place} ${row.measure} ${row.pupils} ${row.academicYear}`} />
        </Section>
      )}
    </>
  );
}
