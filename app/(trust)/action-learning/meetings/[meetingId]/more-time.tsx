import { answerForTimeAction, askForTimeAction } from "@/app/(trust)/action-learning/meetings/part-actions";
import { DescribedForm } from "@/components/forms/described-form";
import { OneButton } from "@/components/forms/one-button";
import { Details } from "@/components/ui/details";
import type { MeetingPage, MeetingPart } from "@/lib/action-learning/meetings/read-meeting";
import { MOST_EXTENDED } from "@/lib/live/clock";
import { nameIn, othersWhoRead } from "@/lib/live/who-came";
import type { Viewer } from "@/lib/viewers/viewer";
import { capital, listed } from "@/lib/words";

const LENGTHS = [5, 10, 15] as const;
type Props = { meeting: MeetingPage; part: MeetingPart; viewer: Viewer };

/** More time for a slot: asked by a member, given once every member who is there has said yes. */
export function MoreTime({ meeting, part, viewer }: Props) {
  const on = { meetingId: meeting.id, partId: part.id };
  const most = MOST_EXTENDED - part.extendedMinutes;
  if (part.asked) return <Asked {...{ meeting, part, viewer }} asked={part.asked} />;
  return (
    <div className="mt-4" aria-live="polite">
      {part.declined && <p className="mb-2 text-muted">Not everybody could give more time, so the slot ends as planned.</p>}
      {!meeting.facilitates && most >= LENGTHS[0] && (
        <Details summary="Ask for more time">
          <DescribedForm
            bar={false} kind="secondary" action={askForTimeAction} submit="Ask the others"
            parts={[
              { kind: "hidden", name: "meetingId", value: on.meetingId }, { kind: "hidden", name: "partId", value: on.partId },
              { kind: "radio", name: "minutes", label: "How much?", hint: "It is given once every member who is here has said yes.", value: "5", options: LENGTHS.filter((minutes) => minutes <= most).map((minutes) => ({ value: String(minutes), label: `${minutes} minutes` })), whoSees: { kind: "personal", names: othersWhoRead(meeting, viewer) } },
            ]}
          />
        </Details>
      )}
    </div>
  );
}

function Asked({ meeting, part, viewer, asked: { number, minutes, askedById, yes } }: Props & { asked: NonNullable<MeetingPart["asked"]> }) {
  const open = meeting.people.filter(({ id, facilitates, came, gone }) => !facilitates && came && !gone && !yes.includes(id));
  const fields = { meetingId: meeting.id, partId: part.id, number: String(number) };
  const mine = open.some(({ id }) => id === viewer.personId);
  return (
    <div className="mt-4 rounded-md border border-line p-4" aria-live="polite">
      <p className="font-[550]">{`${capital(nameIn(meeting, askedById, viewer))} ask${askedById === viewer.personId ? "" : "s"} for ${minutes} more minutes`}</p>
      <p className="mt-1 text-muted">It takes a yes from everybody. Still to answer: {listed(open.map(({ id }) => nameIn(meeting, id, viewer)))}.</p>
      {mine && (
        <div className="mt-3 flex flex-wrap gap-3">
          <OneButton action={answerForTimeAction} fields={{ ...fields, agrees: "true" }}>{`Yes, ${minutes} more minutes`}</OneButton>
          <OneButton action={answerForTimeAction} fields={{ ...fields, agrees: "false" }} kind="secondary">Not this time</OneButton>
        </div>
      )}
    </div>
  );
}
