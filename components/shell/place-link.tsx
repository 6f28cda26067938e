"use client";

import Link from "next/link";
import { usePathname } from "next/navigation";
import type { ReactNode } from "react";
import { isCurrent } from "@/components/shell/place";

/** Knows whether it leads to where one is. */
export function PlaceLink({ href, className, children }: { href: string; className: string; children: ReactNode }) {
  const path = usePathname();
  return (
    <Link href={href} className={className} aria-current={isCurrent(path, href) ? (path === href ? "page" : "true") : undefined}>
      {children}
    </Link>
  );
}
