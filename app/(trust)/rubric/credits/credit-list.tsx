import Link from "next/link";
import { recognisedInShort } from "@/app/(trust)/rubric/modules/_parts/university";
import type { Credit } from "@/lib/credits/list-credits";
import { hoursInWords } from "@/lib/rubric/modules/hours";
import { withItsYear } from "@/lib/school-year/day";

/** What was finished, with what it was worth that day. */
export function CreditList({ credits }: { credits: readonly Credit[] }) {
  return (
    <ul className="max-w-text border-t border-line">
      {credits.map(({ studyId, title, halfHours, validation, finishedOn }) => (
        <li key={studyId} className="relative border-b border-line py-3 hover:bg-wash">
          <Link href={`/rubric/credits/${studyId}`} className="font-[550] after:absolute after:inset-0">{title}</Link>
          <p className="text-ink-soft">{hoursInWords(halfHours)}, finished on {withItsYear(finishedOn)}</p>
          <p className="text-sm text-muted">{recognisedInShort(validation)}</p>
        </li>
      ))}
    </ul>
  );
}
