import { type Part, StayWhileTyped } from "@/components/live/stay-while-typed";
import { stillWrites } from "@/lib/live/state-of";
import type { SessionPage, SessionRound } from "@/lib/triads/sessions/read-session";
import type { Viewer } from "@/lib/viewers/viewer";
import { CoacheeWords } from "./coachee-words";
import { LastTimeAsked } from "./last-time";
import { ObserverWords } from "./observer-words";

type Props = { session: SessionPage; viewer: Viewer };
const nameOf = ({ number }: Pick<SessionRound, "number">) => `Round ${number}`;

/** What the viewer's role of a round writes. When another moves on to the next round, words that are not saved stay on the page. */
export function WordsNow({ session, viewer }: Props) {
  const { current, rounds } = session;
  const parts = (stillWrites(session, viewer) ? rounds : []).flatMap((round): Part[] => {
    if (!round.startedAt || (round.myRole !== "coachee" && round.myRole !== "observer")) return [];
    const Words = round.myRole === "coachee" ? CoacheeWords : ObserverWords;
    return [{ name: nameOf(round), over: `${nameOf(round)} is over.`, children: <Words session={session} round={round} viewer={viewer} scope={`now-${round.number}`} /> }];
  });
  return <StayWhileTyped parts={parts} now={current?.startedAt ? nameOf(current) : undefined} />;
}

/** What came of last time's commitments opens a session; once a round has begun it is found further down. */
export function OpensWith({ session, viewer }: Props) {
  const opens = session.state === "under-way" && !session.rounds.some(({ startedAt }) => startedAt);
  const children = <LastTimeAsked session={session} viewer={viewer} scope="opens" folded={false} />;
  return <StayWhileTyped parts={stillWrites(session, viewer) ? [{ name: "Last time", over: "The first round has begun.", children }] : []} now={opens ? "Last time" : undefined} />;
}
