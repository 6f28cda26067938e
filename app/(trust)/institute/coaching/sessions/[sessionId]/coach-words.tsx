import { Section } from "@/components/ui/section";
import { WhoSees } from "@/components/ui/who-sees";
import type { FoundOnlineSession } from "@/lib/institute/coaching/sessions/find-session";
import { inWords, timeOfDay } from "@/lib/school-year/day";
import type { Viewer } from "@/lib/viewers/viewer";
import { Said } from "./said";
import { NoteForm } from "./words-form";

/** What a coach reads of their participant, and their own notes. */
export function CoachWords({ coaching: { other }, session, said: { wish, take, back, lastTime, note }, browserKey, viewer }: FoundOnlineSession & { viewer: Viewer }) {
  const { id } = session;
  const name = other.name.split(" ")[0];
  const nothing = !wish && !take && !back && !lastTime;
  return (
    <>
      {lastTime && (
        <Section title="Last time" lede={`From session ${lastTime.number} ${name} took, for ${inWords(lastTime.dueOn)}:`}>
          <blockquote className="mb-4 max-w-text border-l-2 border-line pl-4 font-serif whitespace-pre-line">{lastTime.text}</blockquote>
          {back ? <Said back={back} /> : <p className="text-muted">{name} has not said yet what came of it.</p>}
        </Section>
      )}
      {!lastTime && <Said back={back} title="What came of it" />}
      <Said wish={wish} title={`What ${name} would like to talk about`} />
      <Said take={take} title={`What ${name} takes from it`} />
      {nothing && !session.calledOff && <p className="mb-8 max-w-text text-muted">{name} has not shared anything yet.</p>}
      {!nothing && <div className="mt-4"><WhoSees kind="personal" names={[other.name]} /></div>}
      <Section title="Your notes">
        <NoteForm
          key={`${id}-${note?.version ?? 0}`} sessionId={id}
          parts={[{ kind: "area", name: "note", label: "For yourself", hint: `${name} does not see them. They stay with the session if it is called off or put off.`, rows: 5, value: note?.text ?? "", whoSees: { kind: "own" } }]}
          draft={{ kind: "coach-note", id, route: `/institute/coaching/sessions/${id}/note`, personId: viewer.personId, browserKey, version: note?.version ?? 0, savedAt: note ? timeOfDay(note.savedAt) : undefined }}
        />
      </Section>
    </>
  );
}
