import { withdrawWishAction, wishAction } from "@/app/(trust)/triads/actions";
import { DescribedForm } from "@/components/forms/described-form";
import { OneButton } from "@/components/forms/one-button";
import { Details } from "@/components/ui/details";
import { Section } from "@/components/ui/section";
import { WhoSees } from "@/components/ui/who-sees";
import { inWords } from "@/lib/school-year/day";
import type { Wish } from "@/lib/triads/wishes/wishes";

const whoSees = { kind: "group", names: ["the triad coordinators"] } as const;

/** Whether one would like to be in a triad, and with whom. */
export function WishSection({ wish, inOne }: { wish: Wish | undefined; inOne: boolean }) {
  if (wish) {
    const reach = `${wish.across ? "With colleagues of any school" : "With colleagues of your own school"}${wish.endsOn ? `, until ${inWords(wish.endsOn)}` : ""}`;
    const back = inOne ? "The coordinators ask you again once you are in no triad. You can take that back at any time, and stay in the one you are in." : "You can take that back at any time.";
    return (
      <Section title={inOne ? "You stay on the list for another triad" : "You would like to be in a triad"} lede={`${reach}. ${back}`}>
        <div className="flex flex-col items-start gap-3">
          <WhoSees {...whoSees} />
          <OneButton action={withdrawWishAction} fields={{}} kind="secondary">Take it back</OneButton>
        </div>
      </Section>
    );
  }
  const form = (
    <DescribedForm
      bar={false} action={wishAction} submit="Put me on the list"
      parts={[
        { kind: "radio", name: "reach", label: "With whom?", options: [{ value: "across", label: "Colleagues of any school" }, { value: "within", label: "Colleagues of my own school" }], whoSees },
        { kind: "text", name: "endsOn", label: "Until when?", hint: "Leave it empty if it does not matter.", type: "date", width: "medium", optional: true, whoSees },
      ]}
    />
  );
  if (inOne) return <div className="mt-12"><Details summary="I would like to be in another triad">{form}</Details></div>;
  return <Section title="Would you like to be in a triad?" lede="A coordinator puts triads together, never with somebody whom you lead or who leads you. You say yes or no to the people, and you can leave at any time.">{form}</Section>;
}
