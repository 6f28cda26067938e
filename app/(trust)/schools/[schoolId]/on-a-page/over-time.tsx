import { MeasureFigure } from "@/app/(trust)/schools/[schoolId]/figures/measure-figure";
import { Section } from "@/components/ui/section";
import { judgedMain } from "@/lib/comparison/headlines/judged-main";
import { type Series, yearsOf } from "@/lib/school-data/series/series";
import { listed } from "@/lib/words";
import type { Day } from "@/lib/school-year/day";

/** What has no figure for longer than this tells nobody how the school stands now. */
const RECENT = 2;

/** The main measures over the years with their ranges and the day on which the school joined. */
export function OverTime({ series, joinedOn }: { series: readonly Series[]; joinedOn: Day | null }) {
  const all = judgedMain(series);
  if (all.length === 0) return null;
  const years = yearsOf(all);
  const isPast = ({ figures }: Series) => !figures.some(({ number, academicYear }) => number !== null && years.slice(0, RECENT).includes(academicYear));
  const [main, past] = [all.filter((one) => !isPast(one)), all.filter(isPast)];
  return (
    <Section title="Over time" lede="Each dot is a year; its line is where the figure may truly lie.">
      <div className="one-page-figures">
        {main.map((one) => <MeasureFigure key={one.measure.key} series={one} years={years} joinedOn={joinedOn} />)}
      </div>
      {past.length > 0 && <p className="max-w-text text-sm text-muted">Without a figure in the last two years, and so not shown here: {listed(past.map(({ measure }) => measure.name))}.</p>}
    </Section>
  );
}
