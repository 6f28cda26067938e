import { YearLine } from "@/components/charts/year-line";
import { Section } from "@/components/ui/section";
import type { YearWeek } from "@/lib/schools/read-school-year";
import { pointsOf, sayEnds, sayHowItWent, sayNeedToTalk } from "@/lib/schools/say-how-it-went";
import { sNames, threeS } from "@/lib/three-s/three-s";

/** The three Ss over the year so far, for those who read the school's line. */
export function ThreeSsNow({ weeks, descriptors }: { weeks: YearWeek[]; descriptors: readonly string[] }) {
  return (
    <Section title="The three Ss" lede={sayHowItWent(weeks)}>
      <p className="mb-2">{[sayEnds(weeks, descriptors), sayNeedToTalk(weeks)].filter(Boolean).join(" ")}</p>
      <div className="one-page-ss">
        {threeS.map((s) => {
          const points = pointsOf(weeks, s);
          const last = points.at(-1);
          return <YearLine key={s} label={sNames[s]} now={last ? `Now ${(descriptors[last.rank - 1] ?? "").toLowerCase()}${last.needToTalk ? ", need to talk" : ""}` : "Not shared yet"} words={descriptors} weeks={weeks.length} stroke="var(--ink)" points={points} />;
        })}
      </div>
      <p className="text-sm text-muted">September to July; source: the principal’s check-ins.</p>
    </Section>
  );
}
