import Link from "next/link";

type Tab = { href: string; label: string; current?: boolean };

/** Views of one thing, each with its own address. */
export function Tabs({ label, tabs }: { label: string; tabs: readonly Tab[] }) {
  return (
    <nav aria-label={label} className="mb-8 no-print">
      <ul className="flex flex-wrap gap-x-4 border-b border-line max-sm:text-sm sm:gap-x-6">
        {tabs.map((tab) => (
          <li key={tab.href} className="shrink-0">
            <Link
              href={tab.href}
              aria-current={tab.current ? "page" : undefined}
              className="inline-flex min-h-12 items-center border-b-3 border-transparent text-muted no-underline hover:text-ink hover:underline focus-visible:-outline-offset-3 aria-[current]:border-ink aria-[current]:font-[550] aria-[current]:text-ink"
            >
              {tab.label}
            </Link>
          </li>
        ))}
      </ul>
    </nav>
  );
}
