import { withItsYear } from "@/lib/school-year/day";
import type { sourcesOf } from "@/lib/school-data/series/series";
import { listed } from "@/lib/words";

/** Where figures come from, and when they were published. */
export function SourceLines({ sources }: { sources: ReturnType<typeof sourcesOf> }) {
  return (
    <ul className="mt-3 max-w-text text-sm text-muted">
      {sources.map(({ source, years, publishedOn }) => (
        <li key={`${source} ${publishedOn}`}>
          Source: {source}, {listed(years)}; {publishedOn ? `published on ${withItsYear(publishedOn)}` : "day of publication not stated"}.
        </li>
      ))}
    </ul>
  );
}
