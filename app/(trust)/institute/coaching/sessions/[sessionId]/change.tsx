import { callOffOnlineSessionAction, moveOnlineSessionAction } from "@/app/(trust)/institute/coaching/actions";
import { whenParts } from "@/app/(trust)/institute/coaching/_parts/when-parts";
import { DescribedForm } from "@/components/forms/described-form";
import { Details } from "@/components/ui/details";
import type { FoundOnlineSession } from "@/lib/institute/coaching/sessions/find-session";
import type { Day } from "@/lib/school-year/day";

/** Another day, or none: either of the two says so while it was not held; that one was not, after their coaching too. */
export function Change({ coaching: { other, over }, session, said: { take }, today }: Omit<FoundOnlineSession, "browserKey"> & { today: Day }) {
  if (session.held || session.calledOff || take) return null;
  const been = session.heldOn < today;
  const hidden = [{ kind: "hidden", name: "sessionId", value: session.id }, { kind: "hidden", name: "version", value: String(session.version) }] as const;
  return (
    <div className="mt-12 flex max-w-text flex-col gap-2">
      {!over && (
        <Details summary="Change the day, the time or the link">
          <DescribedForm bar={false} scope="move" action={moveOnlineSessionAction} kind="secondary" submit="Save" parts={[...hidden, ...whenParts(other.name, session)]} />
        </Details>
      )}
      <Details summary={been ? "It was not held" : "Call it off"}>
        <DescribedForm
          bar={false} scope="off" action={callOffOnlineSessionAction} kind="secondary" submit={been ? "Say that it was not held" : "Call it off"}
          parts={[...hidden, { kind: "text", name: "calledOffLine", label: "A line for the other", optional: true, value: "", whoSees: { kind: "group", names: [other.name] } }]}
        />
      </Details>
    </div>
  );
}
