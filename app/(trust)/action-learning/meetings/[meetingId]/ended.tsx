import { WhoSees } from "@/components/ui/who-sees";
import type { MeetingPage } from "@/lib/action-learning/meetings/read-meeting";
import { isOfToday } from "@/lib/live/state-of";
import { othersWhoRead } from "@/lib/live/who-came";
import type { Viewer } from "@/lib/viewers/viewer";
import { LastSlotsList } from "./last-slots";

const endedWords = { next: "Nobody ended this meeting. It was closed when the next one began.", set: "Nobody ended this meeting. It was closed when the set ended." };

/** Above what was said, for those who came; until the end of the day each finishes their own. */
export function Ended({ meeting, viewer }: { meeting: MeetingPage; viewer: Viewer }) {
  if (!meeting.came) return <p className="max-w-text">You were not there, so what was said is theirs. You see that they met.</p>;
  const today = isOfToday(meeting, viewer);
  return (
    <>
      <WhoSees kind="personal" names={othersWhoRead(meeting, viewer)} />
      {meeting.endedWith && <p className="mt-4 max-w-text">{endedWords[meeting.endedWith]}</p>}
      {today && <p className="mt-4 max-w-text text-muted">Until the end of today each of you can finish what you wrote. Then it stays.</p>}
      {meeting.topic && meeting.parts.some(({ kind }) => kind === "topic") && <p className="mt-4 max-w-text"><span className="text-muted">Your half hour was about:</span> {meeting.topic}</p>}
      {!today && <LastSlotsList meeting={meeting} viewer={viewer} title="From last time" />}
    </>
  );
}
