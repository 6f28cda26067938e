import { closeAction, removeSentenceAction } from "@/app/(trust)/bright-spots/visits/actions";
import { DescribedForm } from "@/components/forms/described-form";
import { OneButton } from "@/components/forms/one-button";
import { Section } from "@/components/ui/section";
import type { FoundVisit } from "@/lib/bright-spots/visits/find-visit";
import { londonDay } from "@/lib/clock";
import { type Day, inWords } from "@/lib/school-year/day";

/** What came of it: asked of the visitor once the day has come, read by the two and the principal afterwards. */
export function Learned({ visit, today }: { visit: FoundVisit; today: Day }) {
  const { id, state, side, visitOn, closedAt, learned, sentence } = visit;
  if (state === "closed" && closedAt)
    return (
      <Section title="What was learned" lede={`${visit.asker}, ${inWords(londonDay(closedAt))}`}>
        <p className="max-w-text whitespace-pre-line">{learned}</p>
        {sentence && (
          <div className="mt-6 flex flex-col gap-2">
            <p className="max-w-text font-serif text-lg">{sentence}</p>
            <p className="text-sm text-muted">Everybody reads this sentence with the bright spot, without a name.</p>
            {side !== "principal" && <div className="-ml-4"><OneButton action={removeSentenceAction} fields={{ visitId: id }} kind="quiet" size="small">Take the sentence away</OneButton></div>}
          </div>
        )}
      </Section>
    );
  if (state !== "arranged" || side !== "asker" || !visitOn || visitOn > today) return null;
  return (
    <Section title="What did you learn?" lede="The practice and what you take home; not how good somebody is.">
      <DescribedForm
        bar={false} action={closeAction} submit="Close the visit"
        parts={[
          { kind: "hidden", name: "visitId", value: id },
          { kind: "area", name: "learned", label: "What I learned, and what I will try", whoSees: { kind: "group", names: [visit.host, "the principal of their school"] } },
          { kind: "area", name: "sentence", label: "One sentence for everybody", hint: "It stands with the bright spot, without your name. You or your host can take it away later.", optional: true, rows: 2, whoSees: { kind: "trust" } },
        ]}
      />
    </Section>
  );
}
