import { Explore } from "@/components/charts/explore/explore";
import { Figure } from "@/components/charts/figure";
import { YearLine } from "@/components/charts/year-line";
import { YearTable } from "@/app/(trust)/schools/[schoolId]/year-table";
import { Section } from "@/components/ui/section";
import { type Day, withItsYear } from "@/lib/school-year/day";
import type { YearWeek } from "@/lib/schools/read-school-year";
import { ends, pointsOf, sayEnds, sayHowItWent } from "@/lib/schools/say-how-it-went";
import { sNames, threeS } from "@/lib/three-s/three-s";

type Props = { schoolId: string; weeks: YearWeek[]; descriptors: readonly string[]; today: Day };

/** As wide as it has weeks. */
const wide: Record<number, string> = { 4: "grow-4", 5: "grow-5", 6: "grow-6", 7: "grow-7", 8: "grow-8", 9: "grow-9" };

const marksOf = (stood: YearWeek["stood"]) => Object.fromEntries(Object.entries(stood).map(([s, { rank, needToTalk }]) => [s, { rank, needToTalk }]));

/** The three Ss of a school from September to July, for those who read its line. */
export function SchoolYear({ schoolId, weeks, descriptors, today }: Props) {
  const begun = weeks.filter(({ toCome }) => !toCome);
  const shared = begun.filter(({ stood }) => Object.keys(stood).length > 0).length;
  const terms = [...new Set(weeks.map(({ halfTerm }) => halfTerm))];
  const now = begun.at(-1)?.halfTerm;
  const lines = threeS.map((s) => {
    const both = ends(weeks, s);
    return { key: s, label: sNames[s], now: both ? `Now ${(descriptors[both.last - 1] ?? "").toLowerCase()}` : "Not shared yet" };
  });
  return (
    <Section title="The three Ss over the year">
      <Figure
        title={sayHowItWent(weeks)}
        sentence={sayEnds(weeks, descriptors)}
        source="the principal’s check-ins"
        date={withItsYear(today)}
        csvHref={`/schools/${schoolId}/year/csv`}
        note={`${shared} of ${begun.length} weeks shared`}
        {...(shared > 1 && { explore: <Explore summary="Explore week by week" picture="year" shows={{ weeks: weeks.map(({ halfTerm, name, stood }) => ({ halfTerm, name, marks: marksOf(stood) })), lines, words: descriptors }} /> })}
        table={<YearTable weeks={begun.toReversed()} descriptors={descriptors} />}
      >
        {lines.map(({ key, label, now: stands }) => (
          <YearLine key={key} label={label} now={stands} words={descriptors} weeks={weeks.length} stroke="var(--ink)" points={pointsOf(weeks, key)} />
        ))}
        <ol className="year-axis flex text-sm whitespace-nowrap text-muted" aria-hidden="true">
          {terms.map((term) => (
            <li key={term} className={`min-w-0 basis-0 border-l border-line pl-1.5 max-lg:even:border-transparent ${wide[weeks.filter(({ halfTerm }) => halfTerm === term).length] ?? "grow-7"} ${term === now ? "font-[600] text-ink" : ""}`}>
              <span className="max-lg:hidden">{term}</span>
              <span className="lg:hidden">{term.endsWith("1") && term.slice(0, -2)}</span>
            </li>
          ))}
        </ol>
      </Figure>
    </Section>
  );
}
