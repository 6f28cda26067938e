"use client";

import { usePathname } from "next/navigation";
import type { ReactNode } from "react";

/** Opens without script; the key closes it again when one has gone somewhere. */
export function MoreMenu({ label, children }: { label: ReactNode; children: ReactNode }) {
  return (
    <details key={usePathname()} className="bar-more">
      <summary className="bar-link">{label}</summary>
      <div className="bar-sheet">{children}</div>
    </details>
  );
}
