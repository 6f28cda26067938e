"use client";

import { lazy, Suspense, useEffect, useRef, useState } from "react";
import type { ExploreFunnelProps } from "@/components/charts/explore/explore-funnel";
import type { ExploreYearProps } from "@/components/charts/explore/explore-year";
import type { ExploreYearsProps } from "@/components/charts/explore/explore-years";
import { Icon } from "@/components/ui/icon";

const pictures = {
  year: lazy(() => import("@/components/charts/explore/explore-year")),
  years: lazy(() => import("@/components/charts/explore/explore-years")),
  funnel: lazy(() => import("@/components/charts/explore/explore-funnel")),
};

/** Which picture, and what it shows. */
type Shown = { picture: "year"; shows: ExploreYearProps } | { picture: "years"; shows: ExploreYearsProps } | { picture: "funnel"; shows: ExploreFunnelProps };

/** The same picture to look into. What draws it is fetched when somebody opens it, and not before. */
export function Explore({ summary, ...shown }: Shown & { summary: string }) {
  const [opened, setOpened] = useState(false);
  const details = useRef<HTMLDetailsElement>(null);
  useEffect(() => {
    // It may have been opened before this script was there to notice.
    if (details.current?.open) setOpened(true);
  }, []);
  return (
    <details ref={details} suppressHydrationWarning className="group no-print" onToggle={(event) => event.currentTarget.open && setOpened(true)}>
      <summary className="inline-flex min-h-11 items-center gap-1.5 underline decoration-1 underline-offset-4 hover:decoration-2">
        <Icon name="chevron-right" className="size-4 transition-transform duration-150 group-open:rotate-90" />
        {summary}
      </summary>
      <noscript>
        <p className="pt-3 text-muted">This needs scripts. The picture and the table say the same.</p>
      </noscript>
      {opened && (
        <Suspense fallback={<p className="text-muted">One moment…</p>}>
          <div className="explore-frame pt-3">
            {shown.picture === "year" && <pictures.year {...shown.shows} />}
            {shown.picture === "years" && <pictures.years {...shown.shows} />}
            {shown.picture === "funnel" && <pictures.funnel {...shown.shows} />}
          </div>
        </Suspense>
      )}
    </details>
  );
}
