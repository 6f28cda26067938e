import { BesideFigure } from "@/app/(trust)/schools/[schoolId]/neighbours/beside-figure";
import { Section } from "@/components/ui/section";
import { FEWEST_NEIGHBOURS } from "@/lib/comparison/headlines/say-against-neighbours";
import type { NeighbourFigure } from "@/lib/insights/neighbours/find-neighbours-figures";
import type { SimilarSchools } from "@/lib/insights/neighbours/find-neighbours-of";
import type { Series } from "@/lib/school-data/series/series";

type Props = { schoolId: string; school: string; series: readonly Series[]; figures: readonly NeighbourFigure[]; similar: SimilarSchools };

/** The school's main measures beside those of its neighbours in the same year; nothing where too few have one. */
export function BesideThem({ schoolId, school, series, figures, similar }: Props) {
  const shown = series.flatMap((one) => {
    const theirs = figures.filter(({ measure }) => measure === one.measure.key);
    return theirs.length >= FEWEST_NEIGHBOURS ? [{ one, theirs }] : [];
  });
  if (shown.length === 0) return null;
  return (
    <Section title="How it stands beside them">
      {shown.map(({ one, theirs }) => <BesideFigure key={one.measure.key} schoolId={schoolId} school={school} series={one} theirs={theirs} similar={similar} />)}
    </Section>
  );
}
