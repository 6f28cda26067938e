import { supportAction } from "@/app/(trust)/institute/nominations/actions";
import { DescribedForm } from "@/components/forms/described-form";
import { Details } from "@/components/ui/details";
import { Section } from "@/components/ui/section";
import { londonDay } from "@/lib/clock";
import type { FoundNomination } from "@/lib/institute/nominations/find-nomination";
import { whoseWord } from "@/lib/institute/nominations/whose-word";
import { inWords } from "@/lib/school-year/day";

/** The word of the head, or of an executive for a principal: asked of them, read by the person and the facilitators. */
export function Support({ nomination }: { nomination: FoundNomination }) {
  const { id, side, asked, support, withdrawnAt, person } = nomination;
  const word = whoseWord(nomination, side === "person");
  const whoSees = { kind: "group", names: [person, "the facilitators"] } as const;
  const form = (
    <DescribedForm
      bar={!support && side === "head"} action={supportAction} submit={support ? "Say it anew" : "Send"} {...(support ? { kind: "secondary" as const } : {})}
      parts={[
        { kind: "hidden", name: "nominationId", value: id },
        { kind: "radio", name: "supports", label: `Do you support ${person.split(" ")[0]}?`, value: support ? (support.supports ? "yes" : "no") : "", options: [{ value: "yes", label: "Yes, and I give the time for it" }, { value: "no", label: "Not now" }], whoSees },
        { kind: "area", name: "supportLine", label: "A line", hint: "What you will make possible, or why not now.", rows: 3, value: support?.line ?? "", whoSees },
      ]}
    />
  );
  return (
    <Section title={asked && !support ? "Your word on it" : word.title} lede={support ? `${support.by}, ${inWords(londonDay(support.at))}` : undefined}>
      {support && <p className="max-w-text whitespace-pre-line"><strong>{support.supports ? "Supports it." : "Does not support it now."}</strong> {support.line}</p>}
      {!support && !asked && <p className="text-muted">{word.answer(null)}</p>}
      {asked && !withdrawnAt && (support ? <div className="mt-4"><Details summary="Say it anew">{form}</Details></div> : form)}
    </Section>
  );
}
