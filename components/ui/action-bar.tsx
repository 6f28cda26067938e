import type { ReactNode } from "react";

/** The form's main buttons: within the thumb's reach on a phone, in the text's flow on a laptop. */
export function ActionBar({ children }: { children: ReactNode }) {
  return <div className="action-bar no-print">{children}</div>;
}
