import Link from "next/link";
import { recognisedInShort } from "./_parts/university";
import { Tag } from "@/components/ui/tag";
import { hoursInWords } from "@/lib/rubric/modules/hours";
import type { ModuleCard } from "@/lib/rubric/modules/list-modules";
import { listed } from "@/lib/words";

/** A module in a line or three: what it is about, how long it takes, what a university says. */
export function ModuleItem({ module: { id, title, halfHours, validation, elements, studyId, finished } }: { module: ModuleCard }) {
  return (
    <li className="relative flex flex-wrap items-baseline justify-between gap-x-6 gap-y-1 border-b border-line py-4 hover:bg-wash">
      <div className="min-w-0 grow basis-72">
        <Link href={`/rubric/modules/${id}`} className="font-[550] after:absolute after:inset-0">{title}</Link>
        <p className="text-ink-soft">{listed(elements)}</p>
        <p className="text-sm text-muted">{hoursInWords(halfHours)} · {recognisedInShort(validation)}</p>
      </div>
      {studyId && <Tag tone={finished ? "plain" : "strong"} icon={finished ? "tick" : undefined}>{finished ? "Finished" : "In progress"}</Tag>}
    </li>
  );
}
