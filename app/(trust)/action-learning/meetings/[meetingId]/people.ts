import { partGuide } from "@/lib/action-learning/guide";
import type { MeetingPage, MeetingPart } from "@/lib/action-learning/meetings/read-meeting";
import { nameIn } from "@/lib/live/who-came";
import type { Viewer } from "@/lib/viewers/viewer";

/** What a part is called on the page. */
export function partTitle(meeting: MeetingPage, { kind, presenterId }: MeetingPart, viewer: Viewer): string {
  if (kind === "slot") return presenterId === viewer.personId ? "Your slot" : nameIn(meeting, presenterId, viewer);
  if (kind === "topic" && meeting.topic) return meeting.topic;
  return partGuide[kind].title;
}
