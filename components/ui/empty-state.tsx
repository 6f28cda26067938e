import type { ReactNode } from "react";

type Props = { title: string; children: ReactNode; action?: ReactNode };

/** Nothing here yet: what it is for, and the first step. The dashed thread is the braid's own sign for nothing yet. */
export function EmptyState({ title, children, action }: Props) {
  return (
    <div className="flex max-w-text flex-col items-start gap-2 py-4">
      <svg viewBox="0 0 120 16" fill="none" stroke="var(--edge)" strokeWidth="2" strokeDasharray="5 6" strokeLinecap="round" aria-hidden="true" className="mb-2 h-4 w-30">
        <path d="M2 12c20 0 20-9 39-9s19 9 38 9 19-9 39-9" />
      </svg>
      <h2 className="text-xl">{title}</h2>
      <div className="text-muted">{children}</div>
      {action && <div className="mt-3">{action}</div>}
    </div>
  );
}
