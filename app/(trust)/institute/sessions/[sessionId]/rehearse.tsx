import { ButtonLink } from "@/components/ui/button-link";
import { Section } from "@/components/ui/section";
import { WhoSees } from "@/components/ui/who-sees";

/** The way to a script of one's own, where a conversation is rehearsed. */
export function Rehearse() {
  return (
    <Section title="Rehearse a conversation" lede="State the issue, their side, options, resolution, move and follow up: write what you would say, then say it aloud in your three.">
      <ButtonLink href="/institute/scripts" kind="secondary">Write your script</ButtonLink>
      <div className="mt-3"><WhoSees kind="own" /></div>
    </Section>
  );
}
