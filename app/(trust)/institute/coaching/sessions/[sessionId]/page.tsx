import type { Metadata } from "next";
import { idOrNotFound, orNotFound } from "@/app/(trust)/or-not-found";
import { SavedNotice, type SearchParams } from "@/app/(trust)/saved-notice";
import { PageHeader } from "@/components/ui/page-header";
import { requireViewer } from "@/lib/auth/require-viewer";
import { readOnlineSession } from "@/lib/institute/coaching/sessions/find-session";
import { inWords } from "@/lib/school-year/day";
import { lasting } from "@/lib/words";
import { Change } from "./change";
import { CoachWords } from "./coach-words";
import { Join } from "./join";
import { ParticipantWords } from "./participant-words";

export const metadata: Metadata = { title: "Online session" };

const words = { set: "Set. The other hears of it by mail, and it stands in both calendars.", moved: "Changed. It moves in both calendars.", held: "Held. Its day stays as it is from now on.", saved: "Saved. Only you can see it until you share it.", shared: "Shared. Your coach can read it.", noted: "Noted, for you alone." };
type Props = { params: Promise<{ sessionId: string }>; searchParams: SearchParams };

export default async function OnlineSessionPage({ params, searchParams }: Props) {
  const viewer = await requireViewer();
  const found = await orNotFound(readOnlineSession(viewer, idOrNotFound((await params).sessionId)));
  const { coaching, session } = found;
  const { other, programme } = coaching;
  return (
    <>
      <PageHeader
        above={`${programme ?? "Online coaching"}, session ${session.number}`} title={`${inWords(session.heldOn)} at ${session.startsAt}`} lede={`Online with ${other.name}, ${lasting(session.minutes)}`}
        back={{ href: `/institute/coaching/${coaching.id}`, label: other.name }}
      />
      <SavedNotice searchParams={searchParams} words={words} />
      <Join coaching={coaching} session={session} today={viewer.today} />
      {coaching.side === "coach" ? <CoachWords {...found} viewer={viewer} /> : <ParticipantWords {...found} viewer={viewer} />}
      <Change {...found} today={viewer.today} />
    </>
  );
}
