import Link from "next/link";
import { EmptyState } from "@/components/ui/empty-state";
import { Section } from "@/components/ui/section";
import { londonDay } from "@/lib/clock";
import type { SignedSummary } from "@/lib/home/read-summaries";
import { withItsYear } from "@/lib/school-year/day";
import { halfTermInWords, halfTermKey } from "@/lib/school-year/half-term";

/** Signed-off summaries, one half term after the other. */
export function Summaries({ summaries }: { summaries: SignedSummary[] }) {
  if (summaries.length === 0) return <EmptyState title="Nothing is signed off yet">When a half-term review ends, its summary for trustees stands here.</EmptyState>;
  return Object.entries(Object.groupBy(summaries, halfTermKey)).map(([key, ofTerm]) => (
    <Section key={key} title={ofTerm?.[0] ? `${halfTermInWords(ofTerm[0])} ${ofTerm.length === 1 ? "review" : "reviews"}` : ""}>
      <ul className="grid gap-x-10 md:grid-cols-2">
        {ofTerm?.map((one) => (
          <li key={one.reviewId} className="flex flex-col gap-1 border-t border-line py-4">
            <h3>
              <Link href={`/reviews/${one.reviewId}/summary`}>{one.school}</Link>
            </h3>
            <p className="max-w-text text-ink-soft">{one.summary}</p>
            <p className="text-sm text-muted">Signed off on {withItsYear(londonDay(one.signedAt))}</p>
          </li>
        ))}
      </ul>
    </Section>
  ));
}
