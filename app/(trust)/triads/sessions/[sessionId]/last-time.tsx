import { followUpAction } from "@/app/(trust)/triads/sessions/word-actions";
import { DescribedForm } from "@/components/forms/described-form";
import { Details } from "@/components/ui/details";
import { Section } from "@/components/ui/section";
import { doneOptions, doneWords } from "@/lib/follow-ups/done";
import { othersWhoRead } from "@/lib/live/who-came";
import { withItsYear } from "@/lib/school-year/day";
import type { SessionPage } from "@/lib/triads/sessions/read-session";
import type { LastTime } from "@/lib/triads/words/read-last-time";
import type { Viewer } from "@/lib/viewers/viewer";

function Commitment({ one, mine }: { one: LastTime; mine: boolean }) {
  return (
    <>
      <p className="text-sm text-muted">{mine ? "You" : one.name}, by {withItsYear(one.dueOn)}</p>
      <p className="max-w-text whitespace-pre-line">{one.text}</p>
      {one.said && (
        <div className="mt-2 border-l-2 border-line pl-4">
          <p className="font-[550]">{doneWords[one.said.done]}{one.said.carriesOn ? ", and it goes on" : ""}</p>
          {one.said.changed && <p className="max-w-text whitespace-pre-line"><span className="text-muted">What changed:</span> {one.said.changed}</p>}
          {one.said.learned && <p className="max-w-text whitespace-pre-line"><span className="text-muted">What was learned:</span> {one.said.learned}</p>}
        </div>
      )}
    </>
  );
}

/** The commitments with which a session opens, to read. */
export function LastTimeList({ session, viewer, title }: { session: SessionPage; viewer: Viewer; title: string }) {
  if (session.lastTime.length === 0) return null;
  return (
    <Section title={title}>
      <ul className="flex flex-col gap-6">{session.lastTime.map((one) => <li key={one.commitmentId}><Commitment one={one} mine={one.personId === viewer.personId} /></li>)}</ul>
    </Section>
  );
}

/** The same while the session goes on: each says what came of their own. */
export function LastTimeAsked({ session, viewer, scope, folded }: { session: SessionPage; viewer: Viewer; scope: string; folded: boolean }) {
  if (session.lastTime.length === 0) return null;
  const list = (
    <ul className="flex flex-col gap-8">
      {session.lastTime.map((one) => {
        const mine = one.personId === viewer.personId;
        return (
          <li key={one.commitmentId}>
            <Commitment one={one} mine={mine} />
            {mine && (
              <div className="mt-2">
                <Details summary={one.said ? "Change what you said" : "Say what came of it"} open={!one.said}>
                  <FollowUp one={one} session={session} viewer={viewer} scope={`${scope}-${one.commitmentId}`} />
                </Details>
              </div>
            )}
          </li>
        );
      })}
    </ul>
  );
  return folded ? <div className="mt-8"><Details summary="What you committed to last time">{list}</Details></div> : <Section title="Last time" lede="Open with what each of you committed to.">{list}</Section>;
}

function FollowUp({ one, session, viewer, scope }: { one: LastTime; session: SessionPage; viewer: Viewer; scope: string }) {
  const whoSees = { kind: "personal", names: othersWhoRead(session, viewer) } as const;
  return (
    <DescribedForm
      bar={false} scope={scope} kind="secondary" action={followUpAction} submit="Save"
      parts={[
        { kind: "hidden", name: "sessionId", value: session.id },
        { kind: "hidden", name: "commitmentId", value: one.commitmentId },
        { kind: "hidden", name: "version", value: String(one.said?.version ?? 0) },
        { kind: "radio", name: "done", label: "Did you do it?", ...(one.said ? { value: one.said.done } : {}), options: doneOptions, whoSees },
        { kind: "area", name: "changed", label: "What changed?", rows: 2, optional: true, value: one.said?.changed ?? "", whoSees },
        { kind: "area", name: "learned", label: "What did you learn?", rows: 2, optional: true, value: one.said?.learned ?? "", whoSees },
        { kind: "ticks", name: "carriesOn", label: "And then?", value: one.said?.carriesOn ? ["on"] : [], options: [{ value: "on", label: "It goes on: bring it back next time" }] },
      ]}
    />
  );
}
