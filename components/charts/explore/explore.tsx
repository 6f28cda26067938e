"use client";

import { lazy, Suspense, useEffect, useRef, useState } from "react";
import type { ExploreChartProps } from "@/components/charts/explore/explore-chart";
import { Icon } from "@/components/ui/icon";

const ExploreChart = lazy(() => import("@/components/charts/explore/explore-chart"));

/** The same figures to look into, week by week. What draws them is fetched when somebody opens it, and not before. */
export function Explore(props: ExploreChartProps) {
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
        Explore week by week
      </summary>
      <noscript>
        <p className="pt-3 text-muted">This needs scripts. The lines above and the table say the same.</p>
      </noscript>
      {opened && (
        <Suspense fallback={<p className="explore-frame pt-3 text-muted">One moment…</p>}>
          <ExploreChart {...props} />
        </Suspense>
      )}
    </details>
  );
}
