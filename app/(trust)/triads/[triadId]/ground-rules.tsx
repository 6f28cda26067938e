import { acceptRulesAction } from "@/app/(trust)/triads/actions";
import { OneButton } from "@/components/forms/one-button";
import { Details } from "@/components/ui/details";
import { Section } from "@/components/ui/section";
import type { MyTriad } from "@/lib/triads/find-triad";
import type { Rules } from "@/lib/triads/ground-rules/read-rules";

/** The ground rules: asked before the first session and whenever they have new words, folded away once agreed. */
export function GroundRules({ triad, rules }: { triad: MyTriad; rules: Rules }) {
  const list = (
    <ol className="flex max-w-text list-decimal flex-col gap-2 pl-6">
      {rules.rules.map((rule) => <li key={rule}>{rule}</li>)}
    </ol>
  );
  if (triad.agreed) return <div className="mt-12"><Details summary="Our ground rules">{list}</Details></div>;
  return (
    <Section title="First, the ground rules" lede="Each of you agrees to them once, before you begin.">
      {list}
      <div className="mt-6"><OneButton action={acceptRulesAction} fields={{ triadId: triad.id, number: String(rules.number) }}>I agree to these</OneButton></div>
    </Section>
  );
}
