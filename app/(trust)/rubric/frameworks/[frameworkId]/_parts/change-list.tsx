import Link from "next/link";
import { MomentText } from "@/components/ui/moment-text";
import { Tag } from "@/components/ui/tag";
import { ComparedParts } from "@/app/(trust)/rubric/_parts/compared-parts";
import type { FrameworkHead } from "@/lib/rubric/drafts/find-head";
import type { Change } from "@/lib/rubric/drafts/list-changes";

const words = { added: "New", changed: "Changed", moved: "Moved", removed: "Taken out" } as const;

type Props = { frameworkId: string; changes: readonly Change[]; differences: FrameworkHead["differences"] };

/** What staff will read otherwise with the next version; a changed element leads to its words side by side. */
export function ChangeList({ frameworkId, changes, differences: { parts, moves } }: Props) {
  return (
    <ul className="max-w-text border-t border-line">
      {parts.length > 0 && (
        <li className="border-b border-line py-3">
          <p className="mb-2 flex flex-wrap items-baseline gap-x-3 gap-y-1"><Tag>Changed</Tag><span className="font-[550]">The framework as a whole</span></p>
          {moves.map((move) => <p key={move} className="mb-2">{move}</p>)}
          <ComparedParts parts={parts} />
        </li>
      )}
      {changes.map(({ of, id, title, area, kind, by, at, published }) => (
        <li key={id} className="border-b border-line py-3">
          <p className="flex flex-wrap items-baseline gap-x-3 gap-y-1">
            <Tag tone={kind === "removed" ? "attention" : "plain"}>{words[kind]}</Tag>
            {of === "element" && kind !== "removed" ? (
              <Link href={`/rubric/frameworks/${frameworkId}/elements/${id}${kind === "changed" && published ? `/history?from=${published}` : ""}`} className="font-[550]">{title}</Link>
            ) : (
              <span className="font-[550]">{title}</span>
            )}
            <span className="text-sm text-muted">{of === "area" ? "area" : area}</span>
          </p>
          {by && at && <p className="mt-1 text-sm text-muted">{by}, <MomentText at={at} /></p>}
        </li>
      ))}
    </ul>
  );
}
