import { backAction, takeAction, wishAction } from "@/app/(trust)/institute/coaching/words-actions";
import { DescribedForm } from "@/components/forms/described-form";
import { Section } from "@/components/ui/section";
import type { FoundOnlineSession } from "@/lib/institute/coaching/sessions/find-session";
import { doneOptions } from "@/lib/follow-ups/done";
import { type Day, addDays, inWords } from "@/lib/school-year/day";
import { Said } from "./said";

/** What the participant writes: what came of last time, what to talk about, what they take from it. */
export function ParticipantWords({ coaching: { other, over }, session, said, today }: FoundOnlineSession & { today: Day }) {
  const { wish, take, back, lastTime } = said;
  const whoSees = { kind: "personal", names: [other.name] } as const;
  const hidden = (version: number | undefined) => [{ kind: "hidden", name: "sessionId", value: session.id }, { kind: "hidden", name: "version", value: String(version ?? 0) }] as const;
  const writes = !over && !session.calledOff;
  return (
    <>
      {lastTime && (
        <Section title="Last time" lede={`From session ${lastTime.number} you took, for ${inWords(lastTime.dueOn)}:`}>
          <blockquote className="mb-6 max-w-text border-l-2 border-line pl-4 font-serif whitespace-pre-line">{lastTime.text}</blockquote>
          {writes ? (
            <DescribedForm
              bar={false} scope="back" action={backAction} kind="secondary" submit="Save what came of it"
              parts={[
                ...hidden(back?.version),
                { kind: "radio", name: "done", label: "Did you do it?", value: back?.done ?? "", options: doneOptions },
                { kind: "area", name: "changed", label: "What changed", optional: true, rows: 3, value: back?.changed ?? "", whoSees },
                { kind: "area", name: "learned", label: "What you learned", optional: true, rows: 3, value: back?.learned ?? "", whoSees },
              ]}
            />
          ) : <Said back={back} />}
        </Section>
      )}
      {writes && !session.held ? (
        <Section title="Before you meet">
          <DescribedForm
            bar={false} scope="wish" action={wishAction} kind="secondary" submit="Save"
            parts={[...hidden(wish?.version), { kind: "area", name: "text", label: "What I would like to talk about", hint: "Optional. An empty box takes it away again.", rows: 5, value: wish?.text ?? "", whoSees }]}
          />
        </Section>
      ) : <Said wish={wish} title="What I wanted to talk about" />}
      {writes && session.heldOn <= today ? (
        <Section title="After it" lede="Your next session opens with it.">
          <DescribedForm
            bar={false} scope="take" action={takeAction} submit="Save"
            parts={[
              ...hidden(take?.version),
              { kind: "area", name: "text", label: "What I take from it", rows: 5, value: take?.text ?? "", whoSees },
              { kind: "text", type: "date", name: "dueOn", label: "By", width: "medium", value: take?.dueOn ?? addDays(session.heldOn, 14) },
            ]}
          />
        </Section>
      ) : <Said take={take} title="What I took from it" />}
    </>
  );
}
