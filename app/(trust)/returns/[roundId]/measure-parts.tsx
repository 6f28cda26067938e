import { Details } from "@/components/ui/details";
import { Table } from "@/components/ui/table";
import { figureId } from "@/lib/returns/filling/figures";
import type { SchoolFigures } from "@/lib/returns/reading/school-figures";
import { filledInWords } from "@/lib/returns/reading/words";
import type { ReturnMeasure } from "@/lib/returns/template/measure";
import { partitionWords, partsOf, partWord } from "@/lib/returns/template/parts";

/** One measure by year groups or groups of pupils, school by school. Counts as they were sent: for the executive team. */
export function MeasureParts({ measure, schools }: { measure: ReturnMeasure; schools: readonly SchoolFigures[] }) {
  return (
    <div className="mt-4 flex flex-col gap-1">
      {measure.by.map((partition) => {
        const parts = [...new Set(schools.flatMap((school) => partsOf(partition, school)))];
        return (
          <Details key={partition} summary={partitionWords[partition]}>
            <p className="mb-3 max-w-text text-sm text-muted">Counts as schools sent them. Where few pupils stand behind one, somebody could recognise them: keep it among yourselves.</p>
            <Table
              caption={`${measure.name}: ${partitionWords[partition]}`} hideCaption rows={schools} rowKey={({ id }) => id}
              columns={[
                { label: "School", cell: ({ name }) => name },
                ...parts.map((part) => ({ label: partWord(part), number: true, cell: (school: SchoolFigures) => filledInWords(school.figures[figureId(measure.key, part)]) })),
              ]}
            />
          </Details>
        );
      })}
    </div>
  );
}
