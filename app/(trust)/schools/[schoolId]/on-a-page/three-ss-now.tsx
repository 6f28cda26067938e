import { YearTable } from "@/app/(trust)/schools/[schoolId]/year-table";
import { Figure } from "@/components/charts/figure";
import { YearLine } from "@/components/charts/year-line";
import { Section } from "@/components/ui/section";
import { type Day, withItsYear } from "@/lib/school-year/day";
import type { YearWeek } from "@/lib/schools/read-school-year";
import { pointsOf, sayEnds, sayHowItWent, sayNeedToTalk } from "@/lib/schools/say-how-it-went";
import { sNames, threeS } from "@/lib/three-s/three-s";

type Props = { schoolId: string; weeks: YearWeek[]; descriptors: readonly string[]; today: Day };

/** The three Ss over the year so far, for those who read the school's line. */
export function ThreeSsNow({ schoolId, weeks, descriptors, today }: Props) {
  const begun = weeks.filter(({ toCome }) => !toCome);
  return (
    <Section title="The three Ss">
      <Figure
        title={sayHowItWent(weeks)}
        sentence={[sayEnds(weeks, descriptors), sayNeedToTalk(weeks)].filter(Boolean).join(" ")}
        source="the principal’s check-ins, September to July" date={withItsYear(today)}
        csvHref={`/schools/${schoolId}/year/csv`}
        table={<YearTable weeks={begun.toReversed()} descriptors={descriptors} />}
      >
        <div className="one-page-ss">
          {threeS.map((s) => {
            const points = pointsOf(weeks, s);
            const last = points.at(-1);
            return <YearLine key={s} label={sNames[s]} now={last ? `Now ${(descriptors[last.rank - 1] ?? "").toLowerCase()}${last.needToTalk ? ", need to talk" : ""}` : "Not shared yet"} words={descriptors} weeks={weeks.length} stroke="var(--ink)" points={points} />;
          })}
        </div>
      </Figure>
    </Section>
  );
}
