import Link from "next/link";
import { Tag } from "@/components/ui/tag";
import { londonDay } from "@/lib/clock";
import type { ModuleInHand } from "@/lib/rubric/modules/list-modules";
import { withItsYear } from "@/lib/school-year/day";

function standing({ number, takenAway, differs }: ModuleInHand): string {
  if (number === null) return "Draft";
  if (takenAway) return "Taken away";
  return differs ? `Version ${number} offered, changes not published` : `Version ${number} offered`;
}

/** The modules that an editor writes, whatever has become of them. */
export function InHand({ modules }: { modules: readonly ModuleInHand[] }) {
  return (
    <ul className="max-w-text border-t border-line">
      {modules.map((module) => (
        <li key={module.id} className="relative flex flex-wrap items-baseline justify-between gap-x-6 gap-y-1 border-b border-line py-3 hover:bg-wash">
          <div className="min-w-0">
            <Link href={`/rubric/modules/${module.id}/edit`} className="font-[550] after:absolute after:inset-0"><span className="sr-only">Write: </span>{module.title}</Link>
            <p className="text-sm text-muted">{module.framework} · {module.changedBy}, {withItsYear(londonDay(module.changedAt))}</p>
          </div>
          <Tag tone={module.number === null ? "strong" : "plain"}>{standing(module)}</Tag>
        </li>
      ))}
    </ul>
  );
}
