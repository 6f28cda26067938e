import { speakAction } from "@/app/(trust)/action-learning/meetings/word-actions";
import { DescribedForm } from "@/components/forms/described-form";
import { Details } from "@/components/ui/details";
import { floorWasTaken } from "@/lib/action-learning/words/read-words";
import type { MeetingPage, MeetingPart } from "@/lib/action-learning/meetings/read-meeting";
import { othersWhoRead } from "@/lib/live/who-came";
import { v7 } from "@/lib/submissions/uuid";
import type { Viewer } from "@/lib/viewers/viewer";

/** Whether somebody who is not its presenter has something to write in a slot: a member until the facilitator has spoken, the facilitator once the members have finished. */
export const maySpeak = (meeting: MeetingPage, part: MeetingPart): boolean => (meeting.facilitates ? part.membersDoneAt !== null : !floorWasTaken(part));

/** What the others write in a slot: a member a question, or a challenge with its because; the facilitator at the end, once the members have finished. */
export function MemberWords({ meeting, part, viewer, scope }: { meeting: MeetingPage; part: MeetingPart; viewer: Viewer; scope: string }) {
  const whoSees = { kind: "personal", names: othersWhoRead(meeting, viewer) } as const;
  const on = (kind: string) => [{ kind: "hidden", name: "meetingId", value: meeting.id }, { kind: "hidden", name: "partId", value: part.id }, { kind: "hidden", name: "requestId", value: v7() }, { kind: "hidden", name: "kind", value: kind }] as const;
  if (meeting.facilitates)
    return <DescribedForm bar={false} scope={scope} action={speakAction} submit="Say it" parts={[...on("floor"), { kind: "area", name: "text", label: "What I wonder", rows: 3, hint: "A thought, or a piece of theory that moves them on.", whoSees }]} />;
  return (
    <div className="flex flex-col gap-6">
      <DescribedForm bar={false} scope={scope} kind="secondary" action={speakAction} submit="Put the question down" parts={[...on("question"), { kind: "area", name: "text", label: "A question", rows: 2, hint: "So that it can be gone back to.", whoSees }]} />
      <Details summary="I see it otherwise">
        <DescribedForm
          bar={false} scope={scope} kind="secondary" action={speakAction} submit="Say it"
          parts={[
            ...on("challenge"), { kind: "area", name: "sees", label: "What I see otherwise", rows: 2, whoSees },
            { kind: "area", name: "because", label: "Because", rows: 2, hint: "There is always a because.", whoSees },
          ]}
        />
      </Details>
    </div>
  );
}
