import Link from "next/link";
import type { ReactNode } from "react";

type Props = { title: string; href: string; above?: ReactNode; children?: ReactNode; foot?: ReactNode };

/** Something one can open: the whole card is its link. */
export function Card({ title, href, above, children, foot }: Props) {
  return (
    <article className="card relative flex flex-col gap-1.5 rounded-md border border-line bg-surface p-5 transition-colors duration-100 hover:border-ink">
      {above && <div className="text-sm text-muted">{above}</div>}
      <h3>
        <Link href={href} className="no-underline after:absolute after:inset-0 after:rounded-md hover:underline focus-visible:outline-none">
          {title}
        </Link>
      </h3>
      {children && <div className="text-ink-soft">{children}</div>}
      {foot && <div className="mt-auto pt-2 text-sm text-muted">{foot}</div>}
    </article>
  );
}
