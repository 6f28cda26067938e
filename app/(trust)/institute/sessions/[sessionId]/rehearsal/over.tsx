import { ButtonLink } from "@/components/ui/button-link";
import { Section } from "@/components/ui/section";
import type { RehearsalPage } from "@/lib/institute/rehearsals/read-rehearsal";
import type { Viewer } from "@/lib/viewers/viewer";
import { listed } from "@/lib/words";
import { GroupList } from "./group-list";

/** Afterwards: who was with whom on that day, and no more. */
export function Over({ rehearsal: { mine, groups, heldOn, round }, viewer }: { rehearsal: RehearsalPage; viewer: Viewer }) {
  const today = heldOn === viewer.today;
  if (round === 0)
    return (
      <Section title="The groups were made; it was not rehearsed" lede="The next rehearsal makes its groups as if these had not been.">
        <GroupList groups={groups} rounds={round} />
      </Section>
    );
  return (
    <>
      {mine && (
        <Section title={today ? "Thank each other, and leave it here" : mine.met.length > 0 ? `You rehearsed with ${listed(mine.met)}` : "You were there"} lede={today ? "What was said and played stays between you. The conversation itself is yours to have." : undefined}>
          <ButtonLink href="/institute/scripts" kind="secondary">My scripts</ButtonLink>
        </Section>
      )}
      <Section title="Who was with whom"><GroupList groups={groups} rounds={round} /></Section>
    </>
  );
}
