import { comeToMeetingAction, endMeetingAction } from "@/app/(trust)/action-learning/meetings/actions";
import { OneButton } from "@/components/forms/one-button";
import { ButtonLink } from "@/components/ui/button-link";
import { Section } from "@/components/ui/section";
import type { MeetingPage } from "@/lib/action-learning/meetings/read-meeting";
import { mayStillCome } from "@/lib/live/state-of";
import type { Viewer } from "@/lib/viewers/viewer";
import { PartNow } from "./part-now";
import { partTitle } from "./people";

type Props = { meeting: MeetingPage; viewer: Viewer };

/** While it goes on: the part that is. */
export function UnderWay({ meeting, viewer }: Props) {
  const { id, came, current, people } = meeting;
  if (!came && !mayStillCome(meeting, viewer)) return <p className="max-w-text">They met without you, and nobody has ended this meeting yet. It ends by itself when the set begins its next one.</p>;
  if (!came)
    return (
      <Section title="They have begun" lede="When you are there, say so. What was said before you came you read as well.">
        <OneButton action={comeToMeetingAction} fields={{ meetingId: id }}>I am here</OneButton>
      </Section>
    );
  const gone = people.some((person) => person.id === viewer.personId && person.gone);
  return (
    <>
      <output className="sr-only">{current?.startedAt ? `Now: ${partTitle(meeting, current, viewer)}.` : ""}</output>
      {gone && <div className="mb-6 flex flex-wrap items-center gap-4"><p>You have gone. Nobody waits for your yes.</p><OneButton action={comeToMeetingAction} fields={{ meetingId: id }} kind="secondary">I am back</OneButton></div>}
      {current ? <PartNow meeting={meeting} part={current} viewer={viewer} /> : (
        <Section title="All parts are done" lede="What was said can be finished until the evening. Then it stays.">
          <div className="flex flex-wrap gap-3">
            <OneButton action={endMeetingAction} fields={{ meetingId: id }}>End the meeting</OneButton>
            <ButtonLink href={`/action-learning/${meeting.setId}`} kind="secondary">Plan the next one</ButtonLink>
          </div>
        </Section>
      )}
    </>
  );
}
