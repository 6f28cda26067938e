import Link from "next/link";
import { MomentText } from "@/components/ui/moment-text";
import { Tag } from "@/components/ui/tag";
import type { Change } from "@/lib/rubric/drafts/list-changes";

const words = { added: "New", changed: "Changed", moved: "Moved", removed: "Taken out" } as const;

type Props = { frameworkId: string; changes: readonly Change[]; differs: boolean };

/** What staff will read otherwise with the next version; a changed element leads to its words side by side. */
export function ChangeList({ frameworkId, changes, differs }: Props) {
  return (
    <ul className="max-w-text border-t border-line">
      {differs && <li className="border-b border-line py-3"><Tag>Changed</Tag> <span className="ml-2">The framework’s name, what it is for, or its stages</span></li>}
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
