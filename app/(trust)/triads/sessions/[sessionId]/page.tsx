import type { Metadata } from "next";
import { idOrNotFound, orNotFound } from "@/app/(trust)/or-not-found";
import { lookAgainAction } from "@/app/(trust)/look-again-action";
import { SavedNotice, type SearchParams } from "@/app/(trust)/saved-notice";
import { LivePage } from "@/components/live/live-page";
import { ButtonLink } from "@/components/ui/button-link";
import { PageHeader } from "@/components/ui/page-header";
import { requireViewer } from "@/lib/auth/require-viewer";
import { londonDay } from "@/lib/clock";
import { inWords, timeOfDay } from "@/lib/school-year/day";
import { readSession } from "@/lib/triads/sessions/read-session";
import { listed } from "@/lib/words";
import { Brought } from "./brought";
import { Ended } from "./ended";
import { OtherPlans, Planned } from "./planned";
import { SaidSoFar } from "./said";
import { OpensWith, WordsNow } from "./session-words";
import { EndHere, LastTimeAgain, UnderWay } from "./under-way";

export const metadata: Metadata = { title: "Coaching session" };

const words = {
  planned: "Planned. The others see it here.", moved: "Changed. The others see it here.", saved: "Saved. Those who are here can read it.", committed: "Saved. Your next session opens with it.",
  noted: "Noted, for you alone.", "note-gone": "Your notes are gone.", given: "Given. Only the coach reads it.", kept: "Kept.", "let-go": "It is gone, for both of you.", left: "It waits for them until the session has ended.", ended: "The session has ended.",
  brought: "Brought. It stands below for those who see it.", "taken-back": "Taken back. Nobody sees it here any more.",
};
const above = { planned: "Coaching session", "under-way": "Under way", ended: "Held", "called-off": "Called off" };
type Props = { params: Promise<{ sessionId: string }>; searchParams: SearchParams };

export default async function SessionPage({ params, searchParams }: Props) {
  const viewer = await requireViewer();
  const session = await orNotFound(readSession(viewer, idOrNotFound((await params).sessionId)));
  const { state, beginsAt, startedAt, people } = session;
  const at = startedAt ?? beginsAt;
  const goesOn = state === "planned" || state === "under-way";
  const others = listed(people.flatMap(({ id, name }) => (id === viewer.personId ? [] : [name])));
  return (
    <>
      <PageHeader above={above[state]} title={`${inWords(londonDay(at))}, ${timeOfDay(at)}`} lede={`With ${others}`} back={{ href: `/triads/${session.triadId}`, label: "My triad" }} />
      <SavedNotice searchParams={searchParams} words={words} />
      <LivePage address={goesOn ? `/triads/sessions/${session.id}/live` : undefined} revision={session.revision} lookAgain={lookAgainAction}>
        {state === "called-off" && <p className="max-w-text">{session.calledOffBy} called it off.</p>}
        {state === "planned" && <Planned session={session} viewer={viewer} />}
        <OpensWith session={session} viewer={viewer} />
        {state === "under-way" && <UnderWay session={session} viewer={viewer} />}
        {state === "ended" && <Ended session={session} viewer={viewer} />}
        <WordsNow session={session} viewer={viewer} />
        <Brought session={session} viewer={viewer} />
        {state === "planned" && <OtherPlans session={session} viewer={viewer} />}
        {state === "under-way" && <LastTimeAgain session={session} viewer={viewer} />}
        <SaidSoFar session={session} viewer={viewer} />
        {state === "under-way" && <EndHere session={session} />}
      </LivePage>
      {goesOn && <noscript><p className="mt-8"><ButtonLink href={`/triads/sessions/${session.id}`} kind="secondary">See what the others did</ButtonLink></p></noscript>}
    </>
  );
}
