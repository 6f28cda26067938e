import { MeasureFigure } from "@/app/(trust)/schools/[schoolId]/figures/measure-figure";
import { PastMeasures } from "@/app/(trust)/schools/[schoolId]/figures/past-measures";
import { Section } from "@/components/ui/section";
import { mainByRecency } from "@/lib/comparison/headlines/judged-main";
import type { Series } from "@/lib/school-data/series/series";
import type { Day } from "@/lib/school-year/day";

/** The main measures over the years with their ranges and the day on which the school joined. */
export function OverTime({ schoolId, series, joinedOn }: { schoolId: string; series: readonly Series[]; joinedOn: Day | null }) {
  const { recent, past, years } = mainByRecency(series);
  if (recent.length + past.length === 0) return null;
  return (
    <Section title="Over time" lede="Each dot is a year, its line where the figure may truly lie (95%: as published, else Wilson’s interval), the tick England or, for absence and suspensions, England’s schools of its phase.">
      <div className="one-page-figures">
        {recent.map((one) => <MeasureFigure key={one.measure.key} schoolId={schoolId} series={one} years={years} joinedOn={joinedOn} />)}
      </div>
      <PastMeasures past={past} />
    </Section>
  );
}
