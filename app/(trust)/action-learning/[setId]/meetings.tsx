import Link from "next/link";
import { planMeetingAction } from "@/app/(trust)/action-learning/meetings/actions";
import { whenParts } from "@/app/(trust)/action-learning/meetings/when-parts";
import { DescribedForm } from "@/components/forms/described-form";
import { Details } from "@/components/ui/details";
import { PrimaryCard } from "@/components/ui/primary-card";
import { Section } from "@/components/ui/section";
import { Tag } from "@/components/ui/tag";
import type { ListedMeeting, MySet } from "@/lib/action-learning/sets/find-set";
import { meetingMinutes } from "@/lib/action-learning/template";
import { londonDay } from "@/lib/clock";
import { inWords, timeOfDay } from "@/lib/school-year/day";
import { v7 } from "@/lib/submissions/uuid";

const stateWords: Record<ListedMeeting["state"], string> = { planned: "Planned", "under-way": "Under way", ended: "Held", "called-off": "Called off" };
const until = (set: MySet, { beginsAt, slotMinutes }: ListedMeeting) => timeOfDay(new Date(beginsAt.getTime() + meetingMinutes(set.people.filter(({ school }) => school).length, slotMinutes) * 60_000));
const when = ({ beginsAt }: ListedMeeting) => `${inWords(londonDay(beginsAt))} at ${timeOfDay(beginsAt)}`;

/** The next meeting as the one thing to do, a form for another, and those that were. */
export function Meetings({ set, today }: { set: MySet; today: string }) {
  const next = set.meetings.findLast(({ state }) => state === "under-way") ?? set.meetings.findLast(({ state }) => state === "planned");
  const others = set.meetings.filter((meeting) => meeting !== next);
  const plan = (
    <DescribedForm
      bar={false} action={planMeetingAction} submit="Plan it" {...(next ? { kind: "secondary" as const } : {})}
      parts={[{ kind: "hidden", name: "requestId", value: v7() }, { kind: "hidden", name: "setId", value: set.id }, ...whenParts()]}
    />
  );
  return (
    <>
      {next && (
        <PrimaryCard above={next.state === "under-way" ? "Under way" : londonDay(next.beginsAt) === today ? "Today" : "Next meeting"} title={when(next)} action={{ href: `/action-learning/meetings/${next.id}`, label: next.state === "under-way" ? "Go to the meeting" : "Open it" }}>
          <p>{[next.place, `until about ${until(set, next)}`].filter(Boolean).join(", ")}</p>
        </PrimaryCard>
      )}
      {set.state === "running" && (next ? <div className="mt-6"><Details summary="Plan another meeting">{plan}</Details></div> : <Section title="Plan your next meeting">{plan}</Section>)}
      {others.length > 0 && (
        <Section title="Meetings">
          <ul className="max-w-text border-t border-line">
            {others.map((meeting) => (
              <li key={meeting.id} className="relative flex flex-wrap items-baseline justify-between gap-x-6 gap-y-1 border-b border-line py-3 hover:bg-wash">
                <Link href={`/action-learning/meetings/${meeting.id}`} prefetch={false} className="font-[550] no-underline after:absolute after:inset-0 hover:underline">{when(meeting)}</Link>
                <Tag>{meeting.state === "ended" && !meeting.came ? "You were not there" : stateWords[meeting.state]}</Tag>
              </li>
            ))}
          </ul>
        </Section>
      )}
      {others.length === 0 && set.state === "left" && <p className="text-muted">You attended no meeting.</p>}
    </>
  );
}
