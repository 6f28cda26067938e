import { type Part, StayWhileTyped } from "@/components/live/stay-while-typed";
import type { MeetingPage, MeetingPart } from "@/lib/action-learning/meetings/read-meeting";
import { stillWrites } from "@/lib/live/state-of";
import { nameIn } from "@/lib/live/who-came";
import type { Viewer } from "@/lib/viewers/viewer";
import { maySpeak, MemberWords } from "./member-words";
import { PresenterWords } from "./presenter-words";

/** What one writes in the slot that goes on. When another moves on to the next, opens or takes the floor, or ends the meeting, words that are not saved stay on the page. */
export function WordsNow({ meeting, viewer }: { meeting: MeetingPage; viewer: Viewer }) {
  const { current, parts } = meeting;
  const slots = stillWrites(meeting, viewer) ? parts.filter(({ kind, startedAt }) => kind === "slot" && startedAt) : [];
  const nameOf = (presenterId: string | null) => (presenterId === viewer.personId ? "Your slot" : `${nameIn(meeting, presenterId, viewer)}’s slot`);
  const isOpen = (part: MeetingPart) => part.presenterId === viewer.personId || maySpeak(meeting, part);
  const overWords = (part: MeetingPart) => (part.id !== current?.id ? `${nameOf(part.presenterId)} is over.` : meeting.facilitates ? "The members go on after all." : "The facilitator has spoken last, so nothing more is asked in this slot.");
  const boxes = slots.map((part): Part => {
    const Words = part.presenterId === viewer.personId ? PresenterWords : MemberWords;
    return { name: nameOf(part.presenterId), over: overWords(part), children: <Words meeting={meeting} part={part} viewer={viewer} scope={`now-${part.id}`} /> };
  });
  return <StayWhileTyped parts={boxes} now={current?.kind === "slot" && current.startedAt && isOpen(current) ? nameOf(current.presenterId) : undefined} />;
}
