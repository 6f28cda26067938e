import Link from "next/link";
import type { ReactNode } from "react";

type Row = { key: string; href: string; title: string; about?: ReactNode; tag?: ReactNode };

/** Things to open, one a row: the whole row can be tapped. */
export function LinkRows({ rows }: { rows: readonly Row[] }) {
  return (
    <ul className="max-w-text border-t border-line">
      {rows.map(({ key, href, title, about, tag }) => (
        <li key={key} className="relative flex min-h-14 flex-wrap items-baseline justify-between gap-x-6 gap-y-1 border-b border-line py-3 hover:bg-wash">
          <div className="min-w-0">
            <Link href={href} prefetch={false} className="font-[550] after:absolute after:inset-0">{title}</Link>
            {about && <p className="text-sm text-muted">{about}</p>}
          </div>
          {tag}
        </li>
      ))}
    </ul>
  );
}
