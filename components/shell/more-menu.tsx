"use client";

import { usePathname } from "next/navigation";
import type { FocusEvent, KeyboardEvent, ReactNode } from "react";

/** What has the focus is never covered: the sheet closes behind whoever leaves it. */
function closeBehind({ currentTarget: menu, relatedTarget: next }: FocusEvent<HTMLDetailsElement>) {
  if (next instanceof Node && !menu.contains(next)) menu.open = false;
}

function closeByEscape({ currentTarget: menu, key }: KeyboardEvent<HTMLDetailsElement>) {
  if (key !== "Escape" || !menu.open) return;
  menu.open = false;
  menu.querySelector("summary")?.focus();
}

/** Opens without script; the key closes it again when one has gone somewhere. */
export function MoreMenu({ label, children }: { label: ReactNode; children: ReactNode }) {
  return (
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions -- it listens for the focus leaving and for Escape, not for a tap
    <details key={usePathname()} suppressHydrationWarning className="bar-more" onBlur={closeBehind} onKeyDown={closeByEscape}>
      <summary className="bar-link">{label}</summary>
      <div className="bar-sheet">{children}</div>
    </details>
  );
}
