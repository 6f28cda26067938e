import { someYear } from "@/app/(dev)/parts/some-year";
import { Braid } from "@/components/charts/braid";
import { DirectionLine } from "@/components/charts/direction-line";
import { Figure } from "@/components/charts/figure";
import { BraidMark } from "@/components/shell/braid-mark";
import { Section } from "@/components/ui/section";

const words = ["Assured", "Mostly assured", "Partly assured", "Not yet assured"] as const;

const weeks = [
  { week: 1, rank: 2 },
  { week: 2, rank: 2 },
  { week: 3 },
  { week: 4, rank: 2 },
  { week: 5, rank: 3, needToTalk: true },
  { week: 6, rank: 3 },
  { week: 7, rank: 1 },
  { week: 8, rank: 4 },
] as const;

export function ChartParts() {
  return (
    <>
      <div className="mt-14">
        <Braid title="How this year is woven" halfTerms={someYear} date="22 January 2027" csvHref="/parts?format=csv" />
      </div>
      <Section title="Other pictures">
        <div className="mb-8 flex items-end gap-6">
          <BraidMark className="size-5" />
          <BraidMark />
          <BraidMark className="size-11" />
          <BraidMark className="size-24" />
        </div>
        <DirectionLine title="From mostly assured to not yet assured" of="Standards" halfTerm="Autumn 2" weeks={weeks} words={words} source="the principal’s check-ins" date="22 January 2027" csvHref="/parts?format=csv" />
        <Figure
          title="Attendance rose in two of three schools"
          sentence="Beckside and Saint Wilfrid’s are up by about a point; Moor End is down by half a point."
          source="the trust’s half-termly return"
          date="22 January 2027"
          note="1,716 pupils in three schools"
          table={<p>The table stands here.</p>}
          csvHref="/parts?format=csv"
        >
          <svg viewBox="0 0 300 60" aria-hidden="true" className="w-full max-w-form">
            {[0, 1, 2].map((bar) => (
              <rect key={bar} x="0" y={bar * 20} width={260 - bar * 40} height="14" rx="3" fill={`var(--series-${bar + 1})`} />
            ))}
          </svg>
        </Figure>
      </Section>
    </>
  );
}
