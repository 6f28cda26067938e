import { Descriptor } from "@/components/ui/descriptor";
import type { DescriptorRank } from "@/components/ui/descriptor-symbol";
import type { Answer } from "@/lib/self-evaluation/views/answers";

/** What one side says of an area, and what shows it. */
export function SideView({ who, answer, descriptors }: { who: string; answer: Answer | undefined; descriptors: readonly string[] }) {
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
