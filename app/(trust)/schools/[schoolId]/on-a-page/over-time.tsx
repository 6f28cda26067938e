import { MeasureFigure } from "@/app/(trust)/schools/[schoolId]/figures/measure-figure";
import { Section } from "@/components/ui/section";
import { judgedMain } from "@/lib/comparison/headlines/judged-main";
import { type Series, yearsOf } from "@/lib/school-data/series/series";
import type { Day } from "@/lib/school-year/day";

/** The main measures over the years with their ranges and the day on which the school joined. */
export function OverTime({ series, joinedOn }: { series: readonly Series[]; joinedOn: Day | null }) {
  const main = judgedMain(series);
  if (main.length === 0) return null;
  const years = yearsOf(main);
  return (
    <Section title="Over time" lede="Each dot is a year; its line is where the figure may truly lie.">
      <div className="one-page-figures">
        {main.map((one) => <MeasureFigure key={one.measure.key} series={one} years={years} joinedOn={joinedOn} />)}
      </div>
    </Section>
  );
}
