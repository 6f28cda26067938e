import { ButtonLink } from "@/components/ui/button-link";
import { Section } from "@/components/ui/section";

/** What stands beside the rubric: where it can be seen, and for those who keep it, how far it reaches. */
export function Further({ keeps }: { keeps: boolean }) {
  return (
    <Section title="Beside the rubric" lede="Colleagues who will show you, at a school near you.">
      <div className="flex flex-wrap gap-3">
        <ButtonLink href="/bright-spots" kind="secondary" icon="eye">Bright spots</ButtonLink>
        {keeps && <ButtonLink href="/insights/rubric" kind="secondary" icon="insights">Quality goals</ButtonLink>}
      </div>
    </Section>
  );
}
