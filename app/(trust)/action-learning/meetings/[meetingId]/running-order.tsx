import { endMeetingAction, goFromMeetingAction } from "@/app/(trust)/action-learning/meetings/actions";
import { goFirstAction, moveEarlierAction } from "@/app/(trust)/action-learning/meetings/part-actions";
import { OneButton } from "@/components/forms/one-button";
import { Details } from "@/components/ui/details";
import { Section } from "@/components/ui/section";
import { Tag } from "@/components/ui/tag";
import type { MeetingPage, MeetingPart } from "@/lib/action-learning/meetings/read-meeting";
import { timeOfDay } from "@/lib/school-year/day";
import type { Viewer } from "@/lib/viewers/viewer";
import { capital } from "@/lib/words";
import { partTitle } from "./people";

type Props = { meeting: MeetingPage; viewer: Viewer };

/** What is still to come with its times, as the clock stands now, and the order of the slots that the set agrees on. */
export function RunningOrder({ meeting, viewer }: Props) {
  const { id, parts, current, people } = meeting;
  const toCome = withTimes(parts.filter((part) => !part.startedAt && part !== current), current ? endOf(current, viewer.at) : viewer.at);
  const slotBegun = parts.some(({ kind, startedAt }) => kind === "slot" && startedAt);
  const here = people.filter(({ came, gone, id: who }) => came && !gone && (meeting.facilitates || who === viewer.personId));
  return (
    <>
      {toCome.length > 0 && (
        <Section title="Still to come" lede={slotBegun ? undefined : "You agree on the order of the slots. Who has something pressing asks to go first."}>
          <ol className="max-w-text border-t border-line">
            {toCome.map(({ part, begins }, index) => <Row key={part.id} meeting={meeting} part={part} viewer={viewer} begins={begins} earlier={part.kind === "slot" && toCome[index - 1]?.part.kind === "slot"} first={!slotBegun} />)}
          </ol>
        </Section>
      )}
      {current && (
        <div className="mt-6">
          <Details summary="Somebody has to go, or you end here">
            <div className="flex flex-col items-start gap-3">
              {here.map(({ id: personId, name }) => <OneButton key={personId} action={goFromMeetingAction} fields={{ meetingId: id, personId }} kind="secondary" size="small">{personId === viewer.personId ? "I have to go" : `${name} has gone`}</OneButton>)}
              <OneButton action={endMeetingAction} fields={{ meetingId: id }} kind="quiet" size="small">End the meeting here</OneButton>
            </div>
          </Details>
        </div>
      )}
    </>
  );
}

/** Each part with when it begins, one after another. */
function withTimes(parts: readonly MeetingPart[], from: Date): { part: MeetingPart; begins: Date }[] {
  return parts.map((part, index) => ({ part, begins: new Date(from.getTime() + parts.slice(0, index).reduce((sum, { minutes }) => sum + minutes, 0) * 60_000) }));
}

/** When a part ends: by its clock, or now when it is over time already. */
function endOf({ startedAt, minutes, extendedMinutes }: MeetingPart, at: Date): Date {
  return new Date(Math.max(at.getTime(), (startedAt ?? at).getTime() + (minutes + extendedMinutes) * 60_000));
}

function Row({ meeting, part, viewer, begins, earlier, first }: Props & { part: MeetingPart; begins: Date; earlier: boolean; first: boolean }) {
  const on = { meetingId: meeting.id, partId: part.id };
  const mine = part.presenterId === viewer.personId;
  const title = capital(partTitle(meeting, part, viewer));
  return (
    <li className="flex flex-wrap items-center justify-between gap-x-6 gap-y-2 border-b border-line py-3">
      <div className="flex min-w-0 items-baseline gap-6">
        <span className="tabular-nums text-muted">{timeOfDay(begins)}</span>
        <span className={mine ? "font-[550]" : ""}>{title}</span>
        {part.asksFirstAt && <Tag tone="attention">Asks to go first</Tag>}
      </div>
      <div className="flex flex-wrap gap-3">
        {mine && first && <OneButton action={goFirstAction} fields={{ ...on, wants: part.asksFirstAt ? "false" : "true" }} kind="secondary" size="small">{part.asksFirstAt ? "I can wait" : "I would like to go first"}</OneButton>}
        {earlier && <OneButton action={moveEarlierAction} fields={on} kind="quiet" size="small" about={title}>Earlier</OneButton>}
      </div>
    </li>
  );
}
