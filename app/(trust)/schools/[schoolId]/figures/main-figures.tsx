import { MeasureFigure } from "@/app/(trust)/schools/[schoolId]/figures/measure-figure";
import { Section } from "@/components/ui/section";
import { judgedMain } from "@/lib/comparison/headlines/judged-main";
import type { TrustYears } from "@/lib/insights/school/find-trust-years";
import type { Day } from "@/lib/school-year/day";
import { type Series, yearsOf } from "@/lib/school-data/series/series";

/** The main measures over the years, each with what can be said of it and how surely; nothing where none is known. */
export function MainFigures({ schoolId, series, joinedOn, trust }: { schoolId: string; series: readonly Series[]; joinedOn: Day | null; trust: TrustYears }) {
  const main = judgedMain(series);
  if (main.length === 0) return null;
  const years = yearsOf(main);
  return (
    <Section title="How it stands, and how sure one can be">
      {main.map((one) => (
        <MeasureFigure key={one.measure.key} schoolId={schoolId} series={one} years={years} joinedOn={joinedOn} trust={trust} />
      ))}
    </Section>
  );
}
