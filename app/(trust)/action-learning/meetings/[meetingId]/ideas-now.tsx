import { Topics } from "@/app/(trust)/action-learning/[setId]/topics";
import { StayWhileTyped } from "@/components/live/stay-while-typed";
import type { MeetingPage } from "@/lib/action-learning/meetings/read-meeting";
import { stillWrites } from "@/lib/live/state-of";
import type { Viewer } from "@/lib/viewers/viewer";

/** Ideas for the next half hour, in the parts in which a set chooses. An idea that somebody is typing stays when another moves on. */
export function IdeasNow({ meeting, viewer }: { meeting: MeetingPage; viewer: Viewer }) {
  const { id, setId, current, topics } = meeting;
  const choosing = current?.kind === "topic" || current?.kind === "close";
  const children = <Topics setId={setId} meetingId={id} topics={topics} viewer={viewer} />;
  return <StayWhileTyped parts={stillWrites(meeting, viewer) ? [{ name: "Ideas", over: "You have gone on.", children }] : []} now={choosing ? "Ideas" : undefined} />;
}
