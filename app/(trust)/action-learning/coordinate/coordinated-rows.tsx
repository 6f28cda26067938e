import { addMemberAction, changeFacilitatorAction, endSetAction, letMemberGoAction } from "@/app/(trust)/action-learning/coordinate/actions";
import { DescribedForm } from "@/components/forms/described-form";
import { OneButton } from "@/components/forms/one-button";
import { Details } from "@/components/ui/details";
import { Tag } from "@/components/ui/tag";
import type { Candidates } from "@/lib/action-learning/sets/list-candidates";
import type { CoordinatedSet } from "@/lib/action-learning/sets/list-sets";
import { FEWEST_MEMBERS, MOST_MEMBERS } from "@/lib/action-learning/template";
import { metInWords } from "@/lib/calendar/held-on";
import { listed } from "@/lib/words";
import { candidateOptions } from "./candidate-options";

const wants = ({ facilitator, members }: CoordinatedSet) => (!facilitator ? "Nobody facilitates it" : members.length < FEWEST_MEMBERS ? "Few members are left" : undefined);

export function CoordinatedRows({ sets, ...candidates }: Candidates & { sets: readonly CoordinatedSet[] }) {
  return (
    <ul className="max-w-text border-t border-line">
      {sets.map((set) => (
        <li key={set.id} className="border-b border-line py-4">
          <div className="flex flex-wrap items-baseline justify-between gap-x-6 gap-y-1">
            <h2 className="text-lg">{set.name}</h2>
            {wants(set) && <Tag tone="attention">{wants(set)}</Tag>}
          </div>
          <p>{listed(set.members.map(({ name, school }) => `${name} (${school})`))}</p>
          <p className="text-sm text-muted">{[set.facilitator && `${set.facilitator.name} facilitates`, metInWords(set.heldOn)].filter(Boolean).join(" · ")}</p>
          <Details summary="Change it"><Change set={set} {...candidates} /></Details>
        </li>
      ))}
    </ul>
  );
}

function Change({ set, leaders, facilitators }: Candidates & { set: CoordinatedSet }) {
  const on = { kind: "hidden", name: "setId", value: set.id } as const;
  const whoSees = { kind: "group", names: ["those in the set"] } as const;
  const others = leaders.filter(({ personId, schoolId }) => personId !== set.facilitator?.id && !set.members.some((member) => member.id === personId || member.schoolId === schoolId));
  const free = facilitators.filter(({ id }) => id !== set.facilitator?.id && !set.members.some((member) => member.id === id));
  return (
    <div className="flex flex-col gap-8">
      {set.members.length < MOST_MEMBERS && others.length > 0 && (
        <DescribedForm bar={false} scope={set.id} kind="secondary" action={addMemberAction} submit="Add them" parts={[on, { kind: "select", name: "place", label: "Somebody from another school", placeholder: "Choose a person", options: candidateOptions(others), whoSees }]} />
      )}
      {free.length > 0 && (
        <DescribedForm bar={false} scope={set.id} kind="secondary" action={changeFacilitatorAction} submit="Change the facilitator" parts={[on, { kind: "select", name: "facilitatorId", label: set.facilitator ? "Another facilitator" : "Facilitator", placeholder: "Choose a person", options: free.map(({ id, name }) => ({ value: id, label: name })), whoSees }]} />
      )}
      <ul className="flex flex-col gap-2">
        {set.members.map(({ id, name }) => <li key={id}><OneButton action={letMemberGoAction} fields={{ setId: set.id, personId: id }} kind="quiet" size="small">{`Take ${name} out`}</OneButton></li>)}
      </ul>
      <OneButton action={endSetAction} fields={{ setId: set.id }} kind="secondary" size="small" about={set.name}>End this set</OneButton>
    </div>
  );
}
