import { CountedStatements } from "@/app/(trust)/institute/_parts/counted-statements";
import { LinkRows } from "@/app/(trust)/institute/_parts/link-rows";
import { Section } from "@/components/ui/section";
import type { ShownIn } from "@/lib/institute/self-assessments/read-shown";
import type { Day } from "@/lib/school-year/day";
import { listed } from "@/lib/words";

const partWords: Record<string, string> = { start: "the start", end: "the end" };

/** What members show to whoever runs their cohort, and what can be said of them together. */
export function ShownToMe({ shown: { cohort, shown, wordings, counts }, today }: { shown: ShownIn; today: Day }) {
  return (
    <>
      <Section title="Shown to you" lede="Each decides for themselves, and can take it back. Who shows nothing may still have answered.">
        {shown.length === 0 && <p className="text-muted">Nobody shows theirs at the moment.</p>}
        <LinkRows rows={shown.map(({ personId, name, parts }) => ({ key: personId, href: `/institute/cohorts/${cohort.id}/before-and-after/${personId}`, title: name, about: `Shows ${listed(parts.map((part) => partWords[part] ?? part))}` }))} />
      </Section>
      <Section title="Together">
        <CountedStatements counts={counts} wordings={wordings} today={today} />
      </Section>
    </>
  );
}
