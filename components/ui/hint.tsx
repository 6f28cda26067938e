import type { ReactNode } from "react";

export function Hint({ id, children }: { id?: string; children: ReactNode }) {
  return (
    <p id={id} className="max-w-text text-sm text-muted">
      {children}
    </p>
  );
}
