import type { ReactNode } from "react";
import { Bookmark } from "@/components/ui/bookmark";
import { ButtonLink } from "@/components/ui/button-link";

type Props = {
  title: string;
  above?: ReactNode;
  children?: ReactNode;
  /** The one thing to do. */
  action: { href: string; label: string };
  /** A quieter way beside it. */
  beside?: ReactNode;
};

/** The one obvious next thing on a page, with a braided bookmark in it. One a page. */
export function PrimaryCard({ title, above, children, action, beside }: Props) {
  return (
    <section className="rounded-lg border border-line bg-surface p-6 shadow-float sm:p-8">
      <Bookmark className="float-right -mt-8 ml-4 h-20 w-8 sm:-mt-10" />
      <div className="space-y-2">
        {above && <p className="text-sm text-muted">{above}</p>}
        <h2>{title}</h2>
        {children && <div className="max-w-text text-lg text-ink-soft">{children}</div>}
      </div>
      <div className="mt-6 flex flex-wrap items-center gap-3">
        <ButtonLink href={action.href}>{action.label}</ButtonLink>
        {beside}
      </div>
    </section>
  );
}
