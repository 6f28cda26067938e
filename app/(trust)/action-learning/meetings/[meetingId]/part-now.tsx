import { endPartAction, membersDoneAction, membersGoOnAction, nextPartAction, startPartAction } from "@/app/(trust)/action-learning/meetings/part-actions";
import { OneButton } from "@/components/forms/one-button";
import { partGuide, slotGuide } from "@/lib/action-learning/guide";
import { floorWasTaken } from "@/lib/action-learning/words/read-words";
import type { MeetingPage, MeetingPart } from "@/lib/action-learning/meetings/read-meeting";
import { nameIn } from "@/lib/live/who-came";
import type { Viewer } from "@/lib/viewers/viewer";
import { capital } from "@/lib/words";
import { MoreTime } from "./more-time";
import { PartClock } from "./part-clock";
import { partTitle } from "./people";
import { SaidInSlot } from "./said-in-slot";

type Props = { meeting: MeetingPage; part: MeetingPart; viewer: Viewer };

/** The part that goes on or comes next, its clock, and what one does in it. */
export function PartNow({ meeting, part, viewer }: Props) {
  const mine = part.presenterId === viewer.personId;
  const guide = part.kind === "slot" ? slotGuide[mine ? "presenter" : meeting.facilitates ? "facilitator" : "member"] : partGuide[part.kind];
  return (
    <section className="rounded-lg border border-line bg-surface p-5 shadow-float sm:p-8">
      <p className="text-sm text-muted">{part.startedAt ? "Now" : "Next, not begun yet"}</p>
      <h2 className="mt-1">{part.kind === "slot" && !mine ? `${nameIn(meeting, part.presenterId, viewer)}’s slot` : partTitle(meeting, part, viewer)}</h2>
      <PartClock part={part} at={viewer.at} />
      <Taps meeting={meeting} part={part} />
      <ul className="mt-6 flex max-w-text list-disc flex-col gap-1 pl-5 text-ink-soft">{guide.lines.map((line) => <li key={line}>{line}</li>)}</ul>
      {part.kind === "slot" && part.startedAt && (
        <>
          <Floor meeting={meeting} part={part} viewer={viewer} />
          <MoreTime meeting={meeting} part={part} viewer={viewer} />
          <SaidInSlot meeting={meeting} part={part} viewer={viewer} own={!mine} takesBack />
        </>
      )}
    </section>
  );
}

function Taps({ meeting, part }: Omit<Props, "viewer">) {
  const on = { meetingId: meeting.id, partId: part.id };
  if (!part.startedAt) return <div className="mt-4"><OneButton action={startPartAction} fields={on}>Start this part</OneButton></div>;
  const last = !meeting.parts.some(({ startedAt }) => !startedAt);
  return (
    <div className="mt-4 flex flex-wrap gap-3">
      {last ? <OneButton action={endPartAction} fields={on}>End the last part</OneButton> : <OneButton action={nextPartAction} fields={on} kind="secondary">Go on to the next part</OneButton>}
      {!last && <OneButton action={endPartAction} fields={on} kind="quiet">End this part, then wait</OneButton>}
    </div>
  );
}

/** Whose floor it is: the members', until one of them says that they have finished; then the facilitator's, unless one says that they have not before a word is said. */
function Floor({ meeting, part, viewer }: Props) {
  const facilitator = meeting.people.find(({ facilitates, came }) => facilitates && came);
  if (!facilitator) return null;
  const name = nameIn(meeting, facilitator.id, viewer);
  const spoken = floorWasTaken(part);
  const on = { meetingId: meeting.id, partId: part.id };
  return (
    <div className="mt-6 border-t border-line pt-4">
      {part.membersDoneAt ? (
        <div className="flex flex-wrap items-center gap-4">
          <p className="font-[550]">{meeting.facilitates ? "The members have finished. You have the floor." : spoken ? `${capital(name)} has spoken last. Nothing more is asked in this slot.` : `${capital(name)} has the floor.`}</p>
          {!meeting.facilitates && !spoken && <OneButton action={membersGoOnAction} fields={on} kind="secondary" size="small">We are not finished</OneButton>}
        </div>
      ) : meeting.facilitates ? <p className="text-muted">You have the floor once the members say that they have finished.</p> : (
        <div className="flex flex-wrap items-center gap-4">
          <p className="text-muted">{capital(name)} speaks last.</p>
          <OneButton action={membersDoneAction} fields={on} kind="secondary" size="small">We have finished</OneButton>
        </div>
      )}
    </div>
  );
}
