import Link from "next/link";
import { Descriptor } from "@/components/ui/descriptor";
import type { DescriptorRank } from "@/components/ui/descriptor-symbol";
import type { Answer } from "@/lib/self-evaluation/views/answers";
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
        <View who="The school" answer={school} descriptors={descriptors} />
        <View who="The trust" answer={trust} descriptors={descriptors} />
      </dl>
      {from.map((one) => <p key={one.id} className="mt-2 text-sm">Priority: {one.title}</p>)}
      {mayStart && from.length === 0 && <Link href={`/priorities/new?school=${schoolId}&evaluation=${id}&area=${area.key}`} prefetch={false} className="mt-1 inline-flex min-h-11 items-center text-sm">Make it a priority<span className="sr-only">: {area.name}</span></Link>}
    </li>
  );
}

function View({ who, answer, descriptors }: { who: string; answer: Answer | undefined; descriptors: readonly string[] }) {
  return (
    <div>
      <dt className="text-sm text-muted">{who}</dt>
      <dd>
        {answer?.stands ? <Descriptor rank={answer.stands as DescriptorRank} label={descriptors[answer.stands - 1] ?? ""} /> : "Cannot say yet"}
        {answer?.evidence && <p className="mt-1 max-w-text whitespace-pre-wrap text-ink-soft">{answer.evidence}</p>}
      </dd>
    </div>
  );
}
