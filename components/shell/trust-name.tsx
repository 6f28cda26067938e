import Link from "next/link";
import { BraidMark } from "@/components/shell/braid-mark";

export type TrustFace = { name: string; logoSrc?: string; accent?: string };

/** The trust's own name leads home, with its logo where it has one and the braid where it has none. */
export function TrustName({ trust, className = "" }: { trust: TrustFace; className?: string }) {
  return (
    <Link href="/" className={`flex min-h-11 items-center gap-3 font-serif font-[560] leading-tight no-underline hover:underline ${className}`}>
      {trust.logoSrc ? (
        // oxlint-disable-next-line nextjs/no-img-element -- a trust's own file, served as it is
        <img src={trust.logoSrc} alt="" width={36} height={36} className="size-9 shrink-0 rounded-sm object-contain" />
      ) : (
        <BraidMark className="size-9 shrink-0" />
      )}
      <span>{trust.name}</span>
    </Link>
  );
}
