import Link from "next/link";
import { Icon } from "@/components/ui/icon";

type Props = { page: number; pages: number; hrefFor: (page: number) => string; label?: string };

/** Nothing when there is one page. */
export function Pagination({ page, pages, hrefFor, label = "Pages" }: Props) {
  if (pages < 2) return null;
  return (
    <nav aria-label={label} className="mt-6 flex items-center justify-between gap-4 no-print">
      <span className="min-w-24">
        {page > 1 && (
          <Link href={hrefFor(page - 1)} rel="prev" className="inline-flex min-h-11 items-center gap-1.5">
            <Icon name="arrow-left" className="size-4" />
            Previous
          </Link>
        )}
      </span>
      <span className="text-sm text-muted">
        Page {page} of {pages}
      </span>
      <span className="min-w-24 text-right">
        {page < pages && (
          <Link href={hrefFor(page + 1)} rel="next" className="inline-flex min-h-11 items-center gap-1.5">
            Next
            <Icon name="arrow-right" className="size-4" />
          </Link>
        )}
      </span>
    </nav>
  );
}
