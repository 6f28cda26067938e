import Link from "next/link";
import { Icon } from "@/components/ui/icon";

export type Crumb = { href: string; label: string };

/** The way down to this page, without the page itself. */
export function Breadcrumbs({ crumbs }: { crumbs: readonly Crumb[] }) {
  return (
    <nav aria-label="Breadcrumb">
      <ol className="flex flex-wrap items-center gap-x-1 text-sm">
        {crumbs.map((crumb, place) => (
          <li key={crumb.href} className="flex items-center gap-1">
            {place > 0 && <Icon name="chevron-right" className="size-4 text-muted" />}
            <Link href={crumb.href} className="inline-flex min-h-11 items-center">
              {crumb.label}
            </Link>
          </li>
        ))}
      </ol>
    </nav>
  );
}
