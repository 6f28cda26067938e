import { MeasureFigure } from "@/app/(trust)/schools/[schoolId]/figures/measure-figure";
import { Section } from "@/components/ui/section";
import { isJudged } from "@/lib/comparison/headlines/figure-words";
import { type Series, yearsOf } from "@/lib/school-data/series/series";

/** The main measures over the years, each with what can be said of it and how surely; nothing where none is known. */
export function MainFigures({ series }: { series: readonly Series[] }) {
  const main = series.filter(({ measure, pupils, figures }) => measure.main && isJudged(measure) && pupils === "all" && figures.some(({ number }) => number !== null));
  if (main.length === 0) return null;
  const years = yearsOf(main);
  return (
    <Section title="How it stands, and how sure one can be">
      {main.map((one) => (
        <MeasureFigure key={one.measure.key} series={one} years={years} />
      ))}
    </Section>
  );
}
