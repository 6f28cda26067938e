import { reviewAction } from "@/app/(trust)/action-learning/meetings/word-actions";
import { DescribedForm } from "@/components/forms/described-form";
import { StayWhileTyped } from "@/components/live/stay-while-typed";
import { Details } from "@/components/ui/details";
import { Section } from "@/components/ui/section";
import type { MeetingPage } from "@/lib/action-learning/meetings/read-meeting";
import type { LastSlot } from "@/lib/action-learning/words/read-last-slots";
import { stillWrites } from "@/lib/live/state-of";
import { othersWhoRead } from "@/lib/live/who-came";
import { withItsYear } from "@/lib/school-year/day";
import type { Viewer } from "@/lib/viewers/viewer";

type Props = { meeting: MeetingPage; viewer: Viewer };
const helpedWords = { yes: "It helped", partly: "It helped in part", no: "It did not help" };

function Last({ one, mine }: { one: LastSlot; mine: boolean }) {
  return (
    <>
      <p className="font-[550]">{mine ? "You" : one.name}</p>
      {one.issue && <p className="max-w-text whitespace-pre-line">{one.issue}</p>}
      {one.plan && <p className="max-w-text whitespace-pre-line"><span className="text-muted">The plan{one.dueOn ? `, by ${withItsYear(one.dueOn)}` : ""}:</span> {one.plan}</p>}
      {one.said && (
        <div className="mt-2 border-l-2 border-line pl-4">
          <p className="font-[550]">{helpedWords[one.said.helped]}</p>
          <p className="max-w-text whitespace-pre-line"><span className="text-muted">What came of it:</span> {one.said.came}</p>
          <p className="max-w-text whitespace-pre-line"><span className="text-muted">About {mine ? "your" : "their"} leadership:</span> {one.said.learned}</p>
        </div>
      )}
    </>
  );
}

/** Each one's last slot, to read. */
export function LastSlotsList({ meeting, viewer, title }: Props & { title: string }) {
  if (meeting.lastSlots.length === 0) return null;
  return (
    <Section title={title}>
      <ul className="flex flex-col gap-6">{meeting.lastSlots.map((one) => <li key={one.partId}><Last one={one} mine={one.personId === viewer.personId} /></li>)}</ul>
    </Section>
  );
}

/** The same while the day of the meeting lasts: each says what came of their own. */
function LastSlotsAsked({ meeting, viewer, scope }: Props & { scope: string }) {
  return (
    <ul className="flex flex-col gap-8">
      {meeting.lastSlots.map((one) => {
        const mine = one.personId === viewer.personId;
        return (
          <li key={one.partId}>
            <Last one={one} mine={mine} />
            {mine && <div className="mt-2"><Details summary={one.said ? "Change what you said" : "Say what came of it"} open={!one.said}><Review one={one} meeting={meeting} viewer={viewer} scope={scope} /></Details></div>}
          </li>
        );
      })}
    </ul>
  );
}

const opening = (meeting: MeetingPage, viewer: Viewer) => ({
  asks: meeting.lastSlots.length > 0 && stillWrites(meeting, viewer),
  first: meeting.state === "under-way" && !meeting.parts.some(({ kind, endedAt }) => kind === "check-in" && endedAt),
});

/** What came of each one's last slot opens a meeting; once the check-in is over it is found further down. */
export function OpensWith({ meeting, viewer }: Props) {
  const { asks, first } = opening(meeting, viewer);
  const children = <Section title="Last time" lede="Open with what came of it."><LastSlotsAsked meeting={meeting} viewer={viewer} scope="opens" /></Section>;
  return <StayWhileTyped parts={asks ? [{ name: "Last time", over: "The check-in is over.", children }] : []} now={first ? "Last time" : undefined} />;
}

/** What the meeting opened with, folded away below what goes on, and until the end of its day. */
export function LastSlotsAgain({ meeting, viewer }: Props) {
  const { asks, first } = opening(meeting, viewer);
  return asks && !first ? <div className="mt-8"><Details summary="What came of your last slots" open={meeting.state === "ended"}><LastSlotsAsked meeting={meeting} viewer={viewer} scope="again" /></Details></div> : null;
}

function Review({ one, meeting, viewer, scope }: Props & { one: LastSlot; scope: string }) {
  const whoSees = { kind: "personal", names: othersWhoRead(meeting, viewer) } as const;
  return (
    <DescribedForm
      bar={false} scope={`${scope}-${one.partId}`} kind="secondary" action={reviewAction} submit="Save"
      parts={[
        { kind: "hidden", name: "meetingId", value: meeting.id }, { kind: "hidden", name: "aboutMeetingId", value: one.aboutMeetingId },
        { kind: "hidden", name: "partId", value: one.partId }, { kind: "hidden", name: "version", value: String(one.said?.version ?? 0) },
        { kind: "radio", name: "helped", label: "Did it help?", ...(one.said ? { value: one.said.helped } : {}), options: [{ value: "yes", label: "Yes" }, { value: "partly", label: "In part" }, { value: "no", label: "No" }], whoSees },
        { kind: "area", name: "came", label: "What came of it?", rows: 2, value: one.said?.came ?? "", whoSees },
        { kind: "area", name: "learned", label: "What did you learn about your leadership?", rows: 2, value: one.said?.learned ?? "", whoSees },
      ]}
    />
  );
}
