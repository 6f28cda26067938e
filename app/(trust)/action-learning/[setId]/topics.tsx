import { chooseTopicAction, offerTopicAction, takeTopicBackAction, voteAction } from "@/app/(trust)/action-learning/actions";
import { DescribedForm } from "@/components/forms/described-form";
import { OneButton } from "@/components/forms/one-button";
import { Details } from "@/components/ui/details";
import { Section } from "@/components/ui/section";
import { Tag } from "@/components/ui/tag";
import type { Topic } from "@/lib/action-learning/topics/list-topics";
import { v7 } from "@/lib/submissions/uuid";
import type { Viewer } from "@/lib/viewers/viewer";
import { counted } from "@/lib/words";

type Props = { setId: string; /** The meeting on whose page it stands. */ meetingId?: string; topics: readonly Topic[]; viewer: Viewer };

/** What the next half hour could be about: ideas, who wants them, and the one that is next. */
export function Topics({ setId, meetingId, topics, viewer }: Props) {
  const from: Record<string, string> = meetingId ? { meetingId } : {};
  const most = Math.max(0, ...topics.map(({ votes }) => votes));
  const form = (
    <DescribedForm
      bar={false} kind="secondary" action={offerTopicAction} submit="Put it on the list"
      parts={[
        { kind: "hidden", name: "setId", value: setId }, ...Object.entries(from).map(([name, value]) => ({ kind: "hidden" as const, name, value })), { kind: "hidden", name: "requestId", value: v7() },
        { kind: "text", name: "title", label: "What would you like half an hour on?", hint: "A colleague who knows about it can be asked to come.", whoSees: { kind: "group", names: ["the others in the set"] } },
      ]}
    />
  );
  return (
    <Section title="The next half hour" lede="Each meeting has half an hour on something that you choose together, such as how money works in the trust, or a conversation that is hard to begin.">
      {topics.length > 0 && (
        <ul className="mb-6 max-w-text border-t border-line">
          {topics.map((topic) => <Row key={topic.id} topic={topic} mayBeNext={!topic.chosen && topic.votes === most} viewer={viewer} from={from} />)}
        </ul>
      )}
      {topics.length === 0 ? form : <Details summary="Another idea">{form}</Details>}
    </Section>
  );
}

function Row({ topic: { id, title, offeredById, offeredBy, votes, mine, chosen }, mayBeNext, viewer, from }: { topic: Topic; mayBeNext: boolean; viewer: Viewer; from: Record<string, string> }) {
  return (
    <li className="border-b border-line py-3">
      <div className="flex flex-wrap items-baseline justify-between gap-x-6 gap-y-1">
        <p className="min-w-0 font-[550]">{title}</p>
        {chosen && <Tag tone="strong">Next</Tag>}
      </div>
      <p className="text-sm text-muted">{`${votes === 0 ? "Nobody asks for it now" : `${counted(votes, "person", "people")} would like it`} · from ${offeredById === viewer.personId ? "you" : offeredBy}`}</p>
      <div className="mt-2 flex flex-wrap gap-3">
        <OneButton action={voteAction} fields={{ ...from, topicId: id, wants: mine ? "false" : "true" }} kind="secondary" size="small" about={title}>{mine ? "I no longer ask for it" : "I would like this"}</OneButton>
        {mayBeNext && <OneButton action={chooseTopicAction} fields={{ ...from, topicId: id }} kind="secondary" size="small" about={title}>Make it next</OneButton>}
        {offeredById === viewer.personId && !chosen && <OneButton action={takeTopicBackAction} fields={{ ...from, topicId: id }} kind="quiet" size="small" about={title}>Take it off</OneButton>}
      </div>
    </li>
  );
}
