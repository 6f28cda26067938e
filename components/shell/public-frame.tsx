import Link from "next/link";
import type { ReactNode } from "react";
import { BraidMark } from "@/components/shell/braid-mark";

type Props = {
  children: ReactNode;
  /** 'form' for one column of questions, 'page' for tables and pictures. */
  width?: "form" | "page";
  /** Links at the foot, such as privacy and accessibility. */
  footer?: readonly { href: string; label: string }[];
};

/** Around sign-in, set-up and everything that stands before the door. */
export function PublicFrame({ children, width = "form", footer = [] }: Props) {
  const column = width === "form" ? "max-w-form" : "max-w-page";
  return (
    <div className="flex min-h-dvh flex-col px-5 sm:px-8">
      <header className={`mx-auto w-full pt-6 pb-8 sm:pt-12 ${column}`}>
        <Link href="/" className="inline-flex min-h-11 items-center gap-3 font-serif text-2xl font-[560] tracking-tight no-underline">
          <BraidMark className="size-11" />
          Braid
        </Link>
      </header>
      <main id="main" tabIndex={-1} className={`mx-auto w-full grow pb-16 ${column}`}>
        {children}
      </main>
      {footer.length > 0 && (
        <footer className={`mx-auto w-full border-t border-line py-6 no-print ${column}`}>
          <ul className="flex flex-wrap gap-x-6 text-sm">
            {footer.map((link) => (
              <li key={link.href}>
                <Link href={link.href} className="inline-flex min-h-11 items-center">
                  {link.label}
                </Link>
              </li>
            ))}
          </ul>
        </footer>
      )}
    </div>
  );
}
