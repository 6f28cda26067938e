import Link from "next/link";
import { Icon } from "@/components/ui/icon";
import type { FoundElement, Neighbour } from "@/lib/rubric/find-element";
import { londonDay } from "@/lib/clock";
import { withItsYear } from "@/lib/school-year/day";

/** The elements before and after in the same area, and where this text comes from. */
export function Beside({ element: { before, after, number, publishedAt, framework } }: { element: FoundElement }) {
  return (
    <footer className="mt-12 border-t border-line pt-4">
      {(before || after) && (
        <nav aria-label="In this area" className="flex flex-wrap justify-between gap-4 no-print">
          {before ? <Way to={before} icon="arrow-left" /> : <span />}
          {after && <Way to={after} icon="arrow-right" />}
        </nav>
      )}
      <p className="mt-4 text-sm text-muted">{framework}, version {number}, published on {withItsYear(londonDay(publishedAt))}.</p>
    </footer>
  );
}

const Way = ({ to, icon }: { to: Neighbour; icon: "arrow-left" | "arrow-right" }) => (
  <Link href={`/rubric/elements/${to.id}`} className="inline-flex min-h-11 items-center gap-2">
    {icon === "arrow-left" && <Icon name={icon} className="size-4" />}
    {to.title}
    {icon === "arrow-right" && <Icon name={icon} className="size-4" />}
  </Link>
);
