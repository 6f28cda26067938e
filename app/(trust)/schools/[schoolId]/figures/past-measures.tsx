import type { Series } from "@/lib/school-data/series/series";
import { listed } from "@/lib/words";

/** Which measures are not drawn because they say nothing of how a school stands now; nothing where there are none. */
export function PastMeasures({ past }: { past: readonly Series[] }) {
  if (past.length === 0) return null;
  return <p className="max-w-text text-sm text-muted">Without a figure in the last two years, and so not shown here: {listed(past.map(({ measure }) => measure.name))}.</p>;
}
