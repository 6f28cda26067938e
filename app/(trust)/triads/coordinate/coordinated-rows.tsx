import { askIntoAction, endTriadAction, letGoAction } from "@/app/(trust)/triads/coordinate/actions";
import { DescribedForm } from "@/components/forms/described-form";
import { OneButton } from "@/components/forms/one-button";
import { Details } from "@/components/ui/details";
import { Tag } from "@/components/ui/tag";
import { metInWords } from "@/lib/calendar/held-on";
import { type CoordinatedMember, type CoordinatedTriad, whatItWants } from "@/lib/triads/coordinate/list-triads";
import { factsInWords } from "@/lib/triads/forming/facts";
import { listed } from "@/lib/words";

const stateWords: Record<CoordinatedMember["state"], string> = { asked: "asked", joined: "in it", declined: "said no" };

export function CoordinatedRows({ triads, willing }: { triads: readonly CoordinatedTriad[]; willing: readonly { id: string; name: string }[] }) {
  return (
    <ul className="max-w-text border-t border-line">
      {triads.map((triad) => {
        const wants = whatItWants(triad);
        const inIt = triad.members.filter(({ state }) => state !== "declined");
        return (
          <li key={triad.id} className="border-b border-line py-4">
            <div className="flex flex-wrap items-baseline justify-between gap-x-6 gap-y-1">
              <p className="font-[550]">{listed(triad.members.map(({ name, state }) => (triad.running && state === "joined" ? name : `${name} (${stateWords[state]})`)))}</p>
              {wants && <Tag tone="attention">{wants}</Tag>}
            </div>
            <p className="text-sm text-muted">{[triad.running && metInWords(triad.heldOn), factsInWords(triad.facts)].filter(Boolean).join(" · ")}</p>
            <Details summary="Change it">
              <div className="flex flex-col gap-6">
                {inIt.length < 4 && willing.length > 0 && (
                  <DescribedForm
                    bar={false} scope={triad.id} kind="secondary" action={askIntoAction} submit="Ask them to join"
                    parts={[{ kind: "hidden", name: "triadId", value: triad.id }, { kind: "select", name: "personId", label: "Somebody who waits for a triad", placeholder: "Choose a person", options: willing.map(({ id, name }) => ({ value: id, label: name })), whoSees: { kind: "group", names: ["the members of the triad"] } }]}
                  />
                )}
                <ul className="flex flex-col gap-2">
                  {inIt.map(({ id, name }) => <li key={id}><OneButton action={letGoAction} fields={{ triadId: triad.id, personId: id }} kind="quiet" size="small">{`Take ${name} out`}</OneButton></li>)}
                </ul>
                <OneButton action={endTriadAction} fields={{ triadId: triad.id }} kind="secondary" size="small" about={listed(inIt.map(({ name }) => name))}>End this triad</OneButton>
              </div>
            </Details>
          </li>
        );
      })}
    </ul>
  );
}
