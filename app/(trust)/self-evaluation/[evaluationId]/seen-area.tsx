import Link from "next/link";
import { SideView } from "@/app/(trust)/self-evaluation/[evaluationId]/side-view";
import type { AreaSeen } from "@/lib/self-evaluation/views/compare-sides";
import type { ReadEvaluation } from "@/lib/self-evaluation/views/read-evaluation";

type Props = { seen: AreaSeen; evaluation: ReadEvaluation; descriptors: readonly string[]; mayStart: boolean };

/** One area from both sides, with what shows it, and the way to a priority. */
export function SeenArea({ seen: { area, indicator, school, trust }, evaluation: { id, schoolId, priorities }, descriptors, mayStart }: Props) {
  const from = priorities.filter((one) => one.area === area.key);
  return (
    <li className="border-b border-line py-4">
      <h3 className="text-lg">{area.name} <span className="font-sans text-sm font-normal text-muted">{indicator}</span></h3>
      {area.question && <p className="text-sm text-muted">{area.question}</p>}
      <dl className="mt-3 grid max-w-[56rem] gap-x-10 gap-y-3 sm:grid-cols-2">
        <SideView who="The school" answer={school} descriptors={descriptors} />
        <SideView who="The trust" answer={trust} descriptors={descriptors} />
      </dl>
      {from.map((one) => <p key={one.id} className="mt-2 text-sm">Priority: {one.title}</p>)}
      {mayStart && from.length === 0 && <Link href={`/priorities/new?school=${schoolId}&evaluation=${id}&area=${area.key}`} prefetch={false} className="mt-1 inline-flex min-h-11 items-center text-sm">Make it a priority<span className="sr-only">: {area.name}</span></Link>}
    </li>
  );
}
