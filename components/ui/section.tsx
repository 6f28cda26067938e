import type { ReactNode } from "react";

type Props = { title: ReactNode; id?: string; lede?: ReactNode; actions?: ReactNode; children: ReactNode };

/** A part of a page under its heading. */
export function Section({ title, id, lede, actions, children }: Props) {
  return (
    <section id={id} className="mt-12 scroll-mt-6 first:mt-0">
      <div className="mb-4 flex flex-wrap items-end justify-between gap-x-6 gap-y-3">
        <div className="flex max-w-text min-w-0 flex-col gap-1 sm:flex-1 sm:basis-80">
          <h2>{title}</h2>
          {lede && <p className="text-muted">{lede}</p>}
        </div>
        {actions && <div className="flex flex-wrap gap-3 no-print">{actions}</div>}
      </div>
      {children}
    </section>
  );
}
