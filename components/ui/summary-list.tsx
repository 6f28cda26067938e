import Link from "next/link";
import type { ReactNode } from "react";

export type SummaryRow = {
  label: string;
  value: ReactNode;
  /** `what` is read out after 'Change', so that the link makes sense by itself. */
  change?: { href: string; label?: string; what?: string };
};

/** What was answered, each with its way back. */
export function SummaryList({ rows }: { rows: readonly SummaryRow[] }) {
  return (
    <dl className="max-w-text border-t border-line">
      {rows.map(({ label, value, change }) => (
        <div key={label} className="grid grid-cols-[1fr_auto] items-baseline gap-x-4 border-b border-line py-3 sm:grid-cols-[12rem_1fr_auto]">
          <dt className="font-[550]">{label}</dt>
          <dd className="order-last col-span-2 min-w-0 text-ink-soft sm:order-none sm:col-span-1">{value}</dd>
          {change && (
            <dd className="no-print">
              <Link href={change.href} className="-my-2.5 inline-flex min-h-11 items-center">
                {change.label ?? "Change"}
                <span className="sr-only"> {change.what ?? label}</span>
              </Link>
            </dd>
          )}
        </div>
      ))}
    </dl>
  );
}
