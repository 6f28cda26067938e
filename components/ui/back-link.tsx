import Link from "next/link";
import type { ReactNode } from "react";
import { Icon } from "@/components/ui/icon";

export function BackLink({ href, children }: { href: string; children: ReactNode }) {
  return (
    <Link href={href} className="no-print inline-flex min-h-11 items-center gap-1.5 self-start text-sm">
      <Icon name="arrow-left" className="size-4" />
      {children}
    </Link>
  );
}
