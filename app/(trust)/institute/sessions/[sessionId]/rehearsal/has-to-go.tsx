import { leaveAction } from "@/app/(trust)/institute/sessions/[sessionId]/rehearsal/actions";
import { DescribedForm } from "@/components/forms/described-form";
import { Details } from "@/components/ui/details";
import type { RehearsalPage } from "@/lib/institute/rehearsals/read-rehearsal";
import { isThere } from "@/lib/institute/rehearsals/rotation";

/** Somebody leaves in the middle; their group goes on without them. */
export function HasToGo({ rehearsal: { sessionId, groups } }: { rehearsal: RehearsalPage }) {
  const options = groups.flatMap(({ number, seats }) => seats.filter(isThere).map(({ personId, name }) => ({ value: personId, label: `${name} (group ${number})` })));
  return (
    <Details summary="Somebody has to go">
      <p className="mb-3 max-w-text text-muted">Their group shares this round and the next ones out among those who are there. That they came stays.</p>
      <DescribedForm
        bar={false} kind="secondary" action={leaveAction} submit="They have gone"
        parts={[{ kind: "hidden", name: "sessionId", value: sessionId }, { kind: "select", name: "personId", label: "Who", options, placeholder: "Choose" }]}
      />
    </Details>
  );
}
