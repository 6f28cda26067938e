import { agreeAction, declineAction } from "@/app/(trust)/triads/actions";
import { OneButton } from "@/components/forms/one-button";
import { Section } from "@/components/ui/section";
import { factsInWords } from "@/lib/triads/forming/facts";
import type { MyTriad } from "@/lib/triads/find-triad";

/** Somebody is asked: why these people, and the two answers. */
export function Answer({ triad }: { triad: MyTriad }) {
  return (
    <Section title="Would you be a triad?" lede={factsInWords(triad.facts)}>
      <p className="mb-4 max-w-text text-muted">It begins once each of you has said yes. What you say to each other stays with those who are there: no head, no executive and no administrator reads any of it.</p>
      <div className="flex flex-wrap gap-3">
        <OneButton action={agreeAction} fields={{ triadId: triad.id }}>Yes, gladly</OneButton>
        <OneButton action={declineAction} fields={{ triadId: triad.id }} kind="secondary">Not this time</OneButton>
      </div>
    </Section>
  );
}
