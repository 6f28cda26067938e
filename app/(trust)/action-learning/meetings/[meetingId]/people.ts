import { partGuide } from "@/lib/action-learning/guide";
import type { MeetingPage, MeetingPart } from "@/lib/action-learning/meetings/read-meeting";
import { londonDay } from "@/lib/clock";
import type { Viewer } from "@/lib/viewers/viewer";

/** The others who came, by name: whoever reads what is said. */
export const othersWhoCame = ({ people }: MeetingPage, viewer: Viewer): string[] => people.flatMap(({ id, name, came }) => (came && id !== viewer.personId ? [name] : []));

/** Somebody's name in a meeting; 'you' for the viewer. */
export const nameIn = ({ people }: MeetingPage, id: string | null, viewer: Viewer): string => (id === viewer.personId ? "you" : (people.find((person) => person.id === id)?.name ?? "somebody"));

/** Whether it ended on the viewer's today: until then each finishes what they wrote. */
export const isOfToday = ({ endedAt }: MeetingPage, viewer: Viewer): boolean => endedAt !== null && londonDay(endedAt) === viewer.today;

/** What a part is called on the page. */
export function partTitle(meeting: MeetingPage, { kind, presenterId }: MeetingPart, viewer: Viewer): string {
  if (kind === "slot") return presenterId === viewer.personId ? "Your slot" : nameIn(meeting, presenterId, viewer);
  if (kind === "topic" && meeting.topic) return meeting.topic;
  return partGuide[kind].title;
}
