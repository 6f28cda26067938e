import { MeasureFigure } from "@/app/(trust)/schools/[schoolId]/figures/measure-figure";
import { PastMeasures } from "@/app/(trust)/schools/[schoolId]/figures/past-measures";
import { Section } from "@/components/ui/section";
import { mainByRecency } from "@/lib/comparison/headlines/judged-main";
import type { AlikeSchool, TrustYears } from "@/lib/insights/school/find-trust-years";
import type { Day } from "@/lib/school-year/day";
import type { Series } from "@/lib/school-data/series/series";

/** The main measures over the years, each with what can be said of it and how surely; those without a figure of late by name alone; nothing where none is known. */
export function MainFigures({ schoolId, series, joinedOn, trust, others = [] }: { schoolId: string; series: readonly Series[]; joinedOn: Day | null; trust: TrustYears; others?: readonly AlikeSchool[] }) {
  const { recent, past, years } = mainByRecency(series);
  if (recent.length + past.length === 0) return null;
  const named = others.map(({ id, name }) => ({ id, name }));
  return (
    <Section title="How it stands, and how sure one can be">
      {recent.map((one) => (
        <MeasureFigure key={one.measure.key} schoolId={schoolId} series={one} years={years} joinedOn={joinedOn} trust={trust} read={series} others={named} />
      ))}
      <PastMeasures past={past} />
    </Section>
  );
}
