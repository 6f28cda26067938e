import Link from "next/link";
import type { CoveredElement } from "@/lib/rubric/modules/content";

/** The elements that a module is about, each a link. */
export function Covered({ elements }: { elements: readonly CoveredElement[] }) {
  return (
    <ul className="max-w-text border-t border-line">
      {elements.map(({ id, title, area }) => (
        <li key={id} className="relative border-b border-line py-2.5 hover:bg-wash">
          <Link href={`/rubric/elements/${id}`} className="font-[550] after:absolute after:inset-0">{title}</Link>
          <p className="text-sm text-muted">{area}</p>
        </li>
      ))}
    </ul>
  );
}
