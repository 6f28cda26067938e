import type { Together } from "@/lib/comparison/headlines/figure-years";
import { counted, listed } from "@/lib/words";

/** A year of few pupils with the two before it as one figure, its range, and which years they are. */
export function TogetherCell({ together }: { together: Together | undefined }) {
  if (!together) return "–";
  const { words, rangeWords, years, cohort } = together;
  return (
    <span>
      {words}
      {rangeWords && <span className="block text-sm text-muted">between {rangeWords}</span>}
      <span className="block text-sm text-muted">{counted(cohort, "pupil")} of {listed(years)}</span>
    </span>
  );
}
