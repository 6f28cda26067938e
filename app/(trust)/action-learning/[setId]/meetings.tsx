import { callOffMeetingAction, moveMeetingAction, planMeetingAction } from "@/app/(trust)/action-learning/meetings/actions";
import { whenParts } from "@/app/(trust)/action-learning/meetings/when-parts";
import { DescribedForm } from "@/components/forms/described-form";
import { OneButton } from "@/components/forms/one-button";
import { Details } from "@/components/ui/details";
import { Section } from "@/components/ui/section";
import { Tag } from "@/components/ui/tag";
import type { ListedMeeting, MySet } from "@/lib/action-learning/sets/find-set";
import { meetingMinutes } from "@/lib/action-learning/template";
import { londonDay } from "@/lib/clock";
import { inWords, timeOfDay } from "@/lib/school-year/day";
import { v7 } from "@/lib/submissions/uuid";

const stateWords: Record<ListedMeeting["state"], string> = { planned: "Planned", "under-way": "Under way", ended: "Held", "called-off": "Called off" };
const when = ({ beginsAt }: ListedMeeting) => `${inWords(londonDay(beginsAt))} at ${timeOfDay(beginsAt)}`;

/** The next meeting with the ways to change it, a form for another, and those that were. */
export function Meetings({ set, today }: { set: MySet; today: string }) {
  const next = set.meetings.findLast(({ state }) => state === "planned");
  const others = set.meetings.filter((meeting) => meeting !== next);
  const plan = (
    <DescribedForm
      bar={false} action={planMeetingAction} submit="Plan it" {...(next ? { kind: "secondary" as const } : {})}
      parts={[{ kind: "hidden", name: "requestId", value: v7() }, { kind: "hidden", name: "setId", value: set.id }, ...whenParts()]}
    />
  );
  return (
    <>
      {next && <Next set={set} meeting={next} today={today} />}
      {set.state === "running" && (next ? <div className="mt-2"><Details summary="Plan another meeting">{plan}</Details></div> : <Section title="Plan your next meeting">{plan}</Section>)}
      {others.length > 0 && (
        <Section title="Meetings">
          <ul className="max-w-text border-t border-line">
            {others.map((meeting) => (
              <li key={meeting.id} className="flex flex-wrap items-baseline justify-between gap-x-6 gap-y-1 border-b border-line py-3">
                <p className="font-[550]">{when(meeting)}</p>
                <Tag>{stateWords[meeting.state]}</Tag>
              </li>
            ))}
          </ul>
        </Section>
      )}
      {others.length === 0 && set.state === "left" && <p className="text-muted">You attended no meeting.</p>}
    </>
  );
}

function Next({ set, meeting, today }: { set: MySet; meeting: ListedMeeting; today: string }) {
  const members = set.people.filter(({ school }) => school).length;
  const until = timeOfDay(new Date(meeting.beginsAt.getTime() + meetingMinutes(members, meeting.slotMinutes) * 60_000));
  return (
    <>
      <section className="rounded-lg border border-line bg-surface p-6 shadow-float sm:p-8">
        <p className="text-sm text-muted">{londonDay(meeting.beginsAt) === today ? "Today" : "Next meeting"}</p>
        <h2 className="mt-1">{when(meeting)}</h2>
        <p className="mt-2 max-w-text text-lg text-ink-soft">{[meeting.place, `until about ${until}`].filter(Boolean).join(", ")}</p>
      </section>
      <div className="mt-6 flex flex-col gap-2">
        <Details summary="Move it, or change its place">
          <DescribedForm
            bar={false} kind="secondary" action={moveMeetingAction} submit="Change it"
            parts={[{ kind: "hidden", name: "meetingId", value: meeting.id }, ...whenParts({ day: londonDay(meeting.beginsAt), time: timeOfDay(meeting.beginsAt), slotMinutes: meeting.slotMinutes, place: meeting.place })]}
          />
        </Details>
        <Details summary="Call it off"><OneButton action={callOffMeetingAction} fields={{ meetingId: meeting.id }} kind="secondary">Call this meeting off</OneButton></Details>
      </div>
    </>
  );
}
