import { DescribedForm } from "@/components/forms/described-form";
import { Section } from "@/components/ui/section";
import type { FoundElement } from "@/lib/rubric/find-element";
import type { SelfViewRead } from "@/lib/rubric/study/read-study";
import { withItsYear } from "@/lib/school-year/day";
import { saySelfViewAction } from "../../../study-actions";

/** Where somebody sees themselves, over time. Words and dates, never a score. */
export function SelfViews({ element, views }: { element: FoundElement; views: readonly SelfViewRead[] }) {
  const { stages, content } = element;
  return (
    <Section title="Where I see myself" lede="For you alone. It never reaches appraisal, a report or anybody’s screen.">
      {views.length > 0 && (
        <ol className="mb-8 max-w-text border-t border-line">
          {views.map(({ saidOn, stage, named, why }) => (
            <li key={saidOn} className="border-b border-line py-3">
              <p className="text-sm text-muted">{withItsYear(saidOn)}</p>
              <p className="font-[550]">{named ?? stages[stage]?.name ?? "A stage that is no longer there"}</p>
              {why && <p className="whitespace-pre-line text-ink-soft">{why}</p>}
            </li>
          ))}
        </ol>
      )}
      <DescribedForm
        bar={false} action={saySelfViewAction} kind="secondary" submit="Keep this for me"
        parts={[
          { kind: "hidden", name: "elementId", value: element.id },
          { kind: "radio", name: "stage", label: "Today", options: stages.map(({ name }, at) => ({ value: String(at), label: name, hint: content.stages[at] })) },
          { kind: "area", name: "why", label: "What makes me say so", optional: true, whoSees: { kind: "own" } },
        ]}
      />
    </Section>
  );
}
