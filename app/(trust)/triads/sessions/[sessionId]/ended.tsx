import { WhoSees } from "@/components/ui/who-sees";
import { londonDay } from "@/lib/clock";
import type { SessionPage } from "@/lib/triads/sessions/read-session";
import type { Viewer } from "@/lib/viewers/viewer";
import { LastTimeList } from "./last-time";
import { othersWhoCame } from "./people";
import { Said } from "./said";

/** What was said, for those who came; until the end of the day each finishes their own. */
export function Ended({ session, viewer }: { session: SessionPage; viewer: Viewer }) {
  if (!session.came) return <p className="max-w-text">You were not there, so what was said is theirs. You see that they met.</p>;
  const today = session.endedAt !== null && londonDay(session.endedAt) === viewer.today;
  return (
    <>
      <WhoSees kind="personal" names={othersWhoCame(session, viewer)} />
      {today && <p className="mt-4 max-w-text text-muted">Until the end of today each of you can finish what you wrote. Then it stays.</p>}
      <LastTimeList session={session} title="You opened with" />
      {session.rounds.map((round) => <Said key={round.number} session={session} round={round} viewer={viewer} open writes={today} />)}
    </>
  );
}
