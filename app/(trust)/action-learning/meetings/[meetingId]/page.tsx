import type { Metadata } from "next";
import { idOrNotFound, orNotFound } from "@/app/(trust)/or-not-found";
import { lookAgainAction } from "@/app/(trust)/look-again-action";
import { SavedNotice, type SearchParams } from "@/app/(trust)/saved-notice";
import { LivePage } from "@/components/live/live-page";
import { ButtonLink } from "@/components/ui/button-link";
import { PageHeader } from "@/components/ui/page-header";
import { readMeeting } from "@/lib/action-learning/meetings/read-meeting";
import { requireViewer } from "@/lib/auth/require-viewer";
import { londonDay } from "@/lib/clock";
import { inWords, timeOfDay } from "@/lib/school-year/day";
import { Ended } from "./ended";
import { IdeasNow } from "./ideas-now";
import { LastSlotsAgain, OpensWith } from "./last-slots";
import { Planned } from "./planned";
import { RunningOrder } from "./running-order";
import { SaidSoFar } from "./said";
import { WordsNow } from "./slot-words";
import { UnderWay } from "./under-way";

export const metadata: Metadata = { title: "Meeting of my set" };

const words = {
  "set-down": "Planned. The others see it here.", moved: "Changed. The others see it here.",
  saved: "Saved. Those who are here can read it.", planned: "Saved. Your next meeting opens with it.", said: "Said. Those who are here can read it.", "taken-back": "Taken back. It is gone.",
  gone: "Noted. Nobody waits for a yes from somebody who has gone.", ended: "The meeting has ended.",
  offered: "It is on the list.", voted: "The others see that you would like it.", unvoted: "You no longer ask for it.", chosen: "That is what the next half hour is about.",
};
const above = { planned: "Planned", "under-way": "Under way", ended: "Held", "called-off": "Called off" };
type Props = { params: Promise<{ meetingId: string }>; searchParams: SearchParams };

export default async function MeetingPage({ params, searchParams }: Props) {
  const viewer = await requireViewer();
  const meeting = await orNotFound(readMeeting(viewer, idOrNotFound((await params).meetingId)));
  const { state, startedAt, beginsAt } = meeting;
  const at = startedAt ?? beginsAt;
  const goesOn = state === "planned" || state === "under-way";
  return (
    <>
      <PageHeader above={above[state]} title={`${inWords(londonDay(at))}, ${timeOfDay(at)}`} back={{ href: `/action-learning/${meeting.setId}`, label: meeting.setName }} />
      <SavedNotice searchParams={searchParams} words={words} />
      <LivePage address={goesOn ? `/action-learning/meetings/${meeting.id}/live` : undefined} revision={meeting.revision} lookAgain={lookAgainAction}>
        {state === "called-off" && <p className="max-w-text">{meeting.calledOffBy} called it off.</p>}
        {state === "planned" && <Planned meeting={meeting} viewer={viewer} />}
        {state === "under-way" && <UnderWay meeting={meeting} viewer={viewer} />}
        {state === "ended" && <Ended meeting={meeting} viewer={viewer} />}
        <IdeasNow meeting={meeting} viewer={viewer} />
        <OpensWith meeting={meeting} viewer={viewer} />
        <WordsNow meeting={meeting} viewer={viewer} />
        {state === "under-way" && meeting.came && <RunningOrder meeting={meeting} viewer={viewer} />}
        <LastSlotsAgain meeting={meeting} viewer={viewer} />
        <SaidSoFar meeting={meeting} viewer={viewer} />
      </LivePage>
      {goesOn && <noscript><p className="mt-8"><ButtonLink href={`/action-learning/meetings/${meeting.id}`} kind="secondary">See what the others did</ButtonLink></p></noscript>}
    </>
  );
}
