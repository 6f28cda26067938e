import { coachNoteAction } from "@/app/(trust)/institute/coaching/words-actions";
import { DescribedForm } from "@/components/forms/described-form";
import { Section } from "@/components/ui/section";
import { WhoSees } from "@/components/ui/who-sees";
import type { FoundOnlineSession } from "@/lib/institute/coaching/sessions/find-session";
import { inWords } from "@/lib/school-year/day";
import { Said } from "./said";

/** What a coach reads of their participant, and their own notes. */
export function CoachWords({ coaching: { other }, session, said: { wish, take, back, lastTime, note } }: FoundOnlineSession) {
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
      <Said wish={wish} title={`What ${name} would like to talk about`} />
      <Said take={take} title={`What ${name} takes from it`} />
      {nothing && !session.calledOff && <p className="mb-8 max-w-text text-muted">{name} has not written anything yet.</p>}
      {!nothing && <div className="mt-4"><WhoSees kind="personal" names={[other.name]} /></div>}
      <Section title="Your notes">
        <DescribedForm
          bar={false} action={coachNoteAction} kind="secondary" submit="Save notes"
          parts={[
            { kind: "hidden", name: "sessionId", value: session.id }, { kind: "hidden", name: "version", value: String(note?.version ?? 0) },
            { kind: "area", name: "note", label: "For yourself", hint: `${name} does not see them. An empty box takes them away again.`, rows: 5, value: note?.text ?? "", whoSees: { kind: "own" } },
          ]}
        />
      </Section>
    </>
  );
}
