import { FigureCell } from "@/app/(trust)/schools/[schoolId]/figures/figure-cell";
import { Details } from "@/components/ui/details";
import { Section } from "@/components/ui/section";
import { type Column, Table } from "@/components/ui/table";
import { besideJoining } from "@/lib/comparison/trusts/say-joining";
import { subjects, subjectWords } from "@/lib/school-data/measures/measure";
import { pupilGroups } from "@/lib/school-data/pupils";
import { figureOf, type Series, yearsOf } from "@/lib/school-data/series/series";
import type { Day } from "@/lib/school-year/day";

const columnsFor = (series: readonly Series[], joinedOn: Day | null): Column<Series>[] => [
  { label: "Measure", cell: ({ measure, pupils }) => (pupils === "all" ? measure.name : `${measure.name}: ${pupilGroups[pupils].toLowerCase()}`) },
  ...yearsOf(series).map((year): Column<Series> => ({ label: year + besideJoining(year, joinedOn), number: true, cell: (one) => <FigureCell measure={one.measure} figure={figureOf(one, year)} /> })),
];

function Years({ caption, series, joinedOn }: { caption: string; series: readonly Series[]; joinedOn: Day | null }) {
  return <Table caption={caption} hideCaption columns={columnsFor(series, joinedOn)} rows={series} rowKey={({ measure, pupils }) => `${measure.key} ${pupils}`} />;
}

/** A table for each subject with its years side by side; groups of pupils under it. */
export function SubjectTables({ series, joinedOn }: { series: readonly Series[]; joinedOn: Day | null }) {
  return subjects.map((subject) => {
    const ours = series.filter(({ measure }) => measure.subject === subject);
    const [all, groups] = [ours.filter(({ pupils }) => pupils === "all"), ours.filter(({ pupils }) => pupils !== "all")];
    if (ours.length === 0) return null;
    return (
      <Section key={subject} title={subjectWords[subject]}>
        {all.length > 0 && <Years caption={subjectWords[subject]} series={all} joinedOn={joinedOn} />}
        {groups.length > 0 && (
          <Details summary="By groups of pupils">
            <Years caption={`${subjectWords[subject]} by groups of pupils`} series={groups} joinedOn={joinedOn} />
          </Details>
        )}
      </Section>
    );
  });
}
