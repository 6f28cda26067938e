import { agreeToStrengthAction, askAboutStrengthAction, takeOutStrengthAction } from "@/app/(trust)/institute/strengths/actions";
import { DescribedForm } from "@/components/forms/described-form";
import { OneButton } from "@/components/forms/one-button";
import { Details } from "@/components/ui/details";
import { Section } from "@/components/ui/section";
import type { FoundStrength } from "@/lib/institute/strengths/read-strengths";

/** What its person can do with a strength: let it stand, ask for other words, take it out. */
export function AboutMe({ strength: { id, version, words, state, facilitators } }: { strength: FoundStrength }) {
  return (
    <Section title={state === "agreed" ? "If you change your mind" : "Is it so?"} lede={state === "agreed" ? undefined : "It helps nobody find you until you let it stand."}>
      <div className="flex flex-col items-start gap-4">
        {state !== "agreed" && <OneButton action={agreeToStrengthAction} fields={{ strengthId: id, version: String(version) }}>Let it stand</OneButton>}
        <OneButton action={takeOutStrengthAction} fields={{ strengthId: id }} kind="secondary">Take it out for good</OneButton>
        <Details summary="Ask for other words">
          <DescribedForm
            bar={false} action={askAboutStrengthAction} kind="secondary" submit="Ask"
            parts={[{ kind: "hidden", name: "strengthId", value: id }, { kind: "hidden", name: "version", value: String(version) }, { kind: "hidden", name: "words", value: words, label: "It says now" }, { kind: "area", name: "askLine", label: "What you would change", rows: 2, whoSees: { kind: "group", names: facilitators } }]}
          />
        </Details>
      </div>
    </Section>
  );
}
