import { Section } from "@/components/ui/section";
import type { FoundOnlineSession } from "@/lib/institute/coaching/sessions/find-session";
import { type Day, inWords, timeOfDay } from "@/lib/school-year/day";
import type { Viewer } from "@/lib/viewers/viewer";
import { Said } from "./said";
import { WordsForm } from "./words-form";
import { wordsParts } from "./words-parts";

/** What the participant writes: what came of last time, what to talk about, what they take from it. Their own until they share it. */
export function ParticipantWords({ viewer, ...found }: FoundOnlineSession & { viewer: Viewer }) {
  const { coaching: { other, over }, session, said: { wish, take, back, lastTime, withAnother, draft }, browserKey } = found;
  const writes = !over && !session.calledOff;
  const { id } = session;
  return (
    <>
      {withAnother && <Took title="From another coach" lede={`From session ${withAnother.number} with ${withAnother.coach} you took, for ${inWords(withAnother.dueOn)}. ${other.name} does not read it; tell them of it as you like.`} text={withAnother.text} />}
      {lastTime && <Took title="Last time" lede={took(lastTime)} text={lastTime.text} />}
      {!writes && <Said back={back} />}
      {!(writes && !session.held) && <Said wish={wish} title="What I wanted to talk about" />}
      {!writes && <><Said take={take} title="What I took from it" /><Unshared draft={draft} coach={other.name} /></>}
      {writes && draft && (
        <Section title="Your words" lede={standing(draft, [wish, take, back].some(Boolean), other.name)}>
          <WordsForm
            key={`${id}-${draft.version}`} sessionId={id} coach={other.name} again={[wish, take, back].some(Boolean)} parts={wordsParts(found, viewer.today)}
            draft={{ kind: "online-words", id, route: `/institute/coaching/sessions/${id}/draft`, personId: viewer.personId, browserKey, version: draft.version, savedAt: draft.newer && draft.savedAt ? timeOfDay(draft.savedAt) : undefined }}
          />
        </Section>
      )}
    </>
  );
}

const took = ({ number, dueOn }: { number: number; dueOn: Day }) => `From session ${number} you took, for ${inWords(dueOn)}:`;

/** Who reads what stands in the boxes. */
function standing({ newer, savedAt }: { newer: boolean; savedAt: Date | null }, shared: boolean, coach: string): string {
  if (!shared) return `What you write is yours alone until you share it with ${coach}. All of it is optional; an empty box takes away what you shared.`;
  return newer && savedAt ? `${coach} reads what you shared last. What you wrote since is yours until you share it again.` : `${coach} reads it as it stands here. What you change is yours until you share it again.`;
}

function Took({ title, lede, text }: { title: string; lede: string; text: string }) {
  return <Section title={title} lede={lede}><blockquote className="mb-6 max-w-text border-l-2 border-line pl-4 font-serif whitespace-pre-line">{text}</blockquote></Section>;
}

/** What was written and is not shared any more, for its writer to read. */
function Unshared({ draft, coach }: { draft: FoundOnlineSession["said"]["draft"]; coach: string }) {
  const texts = draft?.newer ? [draft.changed, draft.learned, draft.wish, draft.take].filter(Boolean) : [];
  if (texts.length === 0) return null;
  return <Section title="What you wrote last" lede={`You did not share it as it stands here. ${coach} does not read it.`}>{texts.map((text) => <p key={text} className="mb-3 max-w-text whitespace-pre-line">{text}</p>)}</Section>;
}
