import { WhoSees } from "@/components/ui/who-sees";
import { isOfToday } from "@/lib/live/state-of";
import { othersWhoRead } from "@/lib/live/who-came";
import type { SessionPage } from "@/lib/triads/sessions/read-session";
import type { Viewer } from "@/lib/viewers/viewer";
import { LastTimeList } from "./last-time";

const endedWords = { next: "Nobody ended this session. It was closed when the next one began.", triad: "Nobody ended this session. It was closed when the triad ended." };

/** Above what was said, for those who came; until the end of the day each finishes their own. */
export function Ended({ session, viewer }: { session: SessionPage; viewer: Viewer }) {
  if (!session.came) return <p className="max-w-text">You were not there, so what was said is theirs. You see that they met.</p>;
  return (
    <>
      <WhoSees kind="personal" names={othersWhoRead(session, viewer)} />
      {session.endedWith && <p className="mt-4 max-w-text">{endedWords[session.endedWith]}</p>}
      {isOfToday(session, viewer) && <p className="mt-4 max-w-text text-muted">Until the end of today each of you can finish what you wrote. After that its words no longer change.</p>}
      <LastTimeList session={session} viewer={viewer} title="From last time" />
    </>
  );
}
