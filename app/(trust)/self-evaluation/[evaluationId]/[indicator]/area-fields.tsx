import { Chips } from "@/components/ui/chips";
import { TextArea } from "@/components/ui/text-area";
import type { FormState } from "@/lib/forms/form-state";
import type { Area } from "@/lib/self-evaluation/indicators/indicator";
import type { Answer } from "@/lib/self-evaluation/views/answers";
import { areaBox, LONGEST } from "@/lib/self-evaluation/views/boxes";

type Props = { area: Area; answer: Answer | undefined; theirs: Answer | undefined; descriptors: readonly string[]; readers: readonly string[]; state: FormState };

/** One area: how it stands, and what shows it. */
export function AreaFields({ area, answer, theirs, descriptors, readers, state: { typed, errors = {} } }: Props) {
  const [stands, evidence] = [areaBox(area.key, "stands"), areaBox(area.key, "evidence")];
  const before = (name: string, value: string) => (typed ? String(typed[name] ?? "") : value);
  const words = (rank: number | null) => (rank ? (descriptors[rank - 1] ?? "") : "Cannot say yet");
  return (
    <div className="flex flex-col gap-3">
      <Chips
        type="radio" name={stands} label={area.name} hint={area.question || undefined} defaultValue={before(stands, answer?.stands ? String(answer.stands) : "0")} error={errors[stands]}
        options={[...descriptors.map((label, place) => ({ value: String(place + 1), label })), { value: "0", label: "Cannot say yet" }]}
      />
      <TextArea
        name={evidence} label={<>What shows it<span className="sr-only">: {area.name}</span></>} optional hint="A figure with its date, what was seen, what people say. Groups of pupils, never a child." rows={2} maxLength={LONGEST}
        defaultValue={before(evidence, answer?.evidence ?? "")} error={errors[evidence]} whoSees={{ kind: "group", names: readers }}
      />
      {theirs && (theirs.stands !== answer?.stands || theirs.evidence !== answer?.evidence) && <p className="max-w-form border-l-2 border-attention pl-3 text-sm"><span className="font-[550]">Your colleague: {words(theirs.stands)}.</span> {theirs.evidence}</p>}
    </div>
  );
}
