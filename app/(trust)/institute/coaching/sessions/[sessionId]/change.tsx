import { callOffOnlineSessionAction, moveOnlineSessionAction } from "@/app/(trust)/institute/coaching/actions";
import { whenParts } from "@/app/(trust)/institute/coaching/_parts/when-parts";
import { DescribedForm } from "@/components/forms/described-form";
import { Details } from "@/components/ui/details";
import type { FoundOnlineSession } from "@/lib/institute/coaching/sessions/find-session";

/** Another day, or none: either of the two says so while it was not held. */
export function Change({ coaching: { other, over }, session }: Omit<FoundOnlineSession, "said">) {
  if (session.held || session.calledOff || over) return null;
  const hidden = [{ kind: "hidden", name: "sessionId", value: session.id }, { kind: "hidden", name: "version", value: String(session.version) }] as const;
  return (
    <div className="mt-12 flex max-w-text flex-col gap-2">
      <Details summary="Change the day, the time or the link">
        <DescribedForm bar={false} scope="move" action={moveOnlineSessionAction} kind="secondary" submit="Save" parts={[...hidden, ...whenParts(other.name, session)]} />
      </Details>
      <Details summary="Call it off">
        <DescribedForm
          bar={false} scope="off" action={callOffOnlineSessionAction} kind="secondary" submit="Call it off"
          parts={[...hidden, { kind: "text", name: "calledOffLine", label: "A line for the other", optional: true, value: "", whoSees: { kind: "group", names: [other.name] } }]}
        />
      </Details>
    </div>
  );
}
