import type { ReactNode } from "react";
import { BackLink } from "@/components/ui/back-link";
import { type Crumb, Breadcrumbs } from "@/components/ui/breadcrumbs";

type Props = {
  title: ReactNode;
  /** One or two sentences under the title. */
  lede?: ReactNode;
  /** A few words over the title: a school, 'Autumn 2, week 3'. */
  above?: ReactNode;
  back?: { href: string; label: string };
  crumbs?: readonly Crumb[];
  /** Buttons and links that belong to the whole page. */
  actions?: ReactNode;
};

export function PageHeader({ title, lede, above, back, crumbs, actions }: Props) {
  return (
    <header className="mb-8 flex flex-col gap-3">
      {crumbs && <Breadcrumbs crumbs={crumbs} />}
      {back && <BackLink href={back.href}>{back.label}</BackLink>}
      <div className="flex flex-wrap items-end justify-between gap-x-8 gap-y-4">
        <div className="flex min-w-0 grow basis-56 flex-col gap-2">
          {above && <p className="text-sm text-muted">{above}</p>}
          <h1>{title}</h1>
          {lede && <p className="max-w-text text-lg text-muted">{lede}</p>}
        </div>
        {actions && <div className="flex max-w-full shrink-0 flex-wrap gap-3 no-print">{actions}</div>}
      </div>
    </header>
  );
}
