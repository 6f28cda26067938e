import { Section } from "@/components/ui/section";
import { SummaryList } from "@/components/ui/summary-list";
import type { ByUniversity } from "@/lib/credits/list-credits";
import { hoursInWords } from "@/lib/rubric/modules/hours";
import { creditsInWords } from "@/lib/rubric/modules/validation";

/** All hours, and what each university recognises; the words keep the two apart from an award. */
export function Totals({ halfHours, byUniversity }: { halfHours: number; byUniversity: readonly ByUniversity[] }) {
  return (
    <Section title="In all" lede={byUniversity.length > 0 ? "A university recognises credits when you apply to it, and decides by its own rules. Braid and the trust award none." : undefined}>
      <SummaryList
        rows={[
          { label: "Hours of study", value: hoursInWords(halfHours) },
          ...byUniversity.map((sum) => ({ label: sum.university, value: `${creditsInWords(sum)}, recognised if you apply` })),
        ]}
      />
    </Section>
  );
}
