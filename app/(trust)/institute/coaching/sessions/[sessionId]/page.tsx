import type { Metadata } from "next";
import { idOrNotFound, orNotFound } from "@/app/(trust)/or-not-found";
import { SavedNotice, type SearchParams } from "@/app/(trust)/saved-notice";
import { PageHeader } from "@/components/ui/page-header";
import { requireViewer } from "@/lib/auth/require-viewer";
import { readOnlineSession } from "@/lib/institute/coaching/sessions/find-session";
import { inWords } from "@/lib/school-year/day";
import { lasting } from "@/lib/words";
import { Change } from "./change";
import { Join } from "./join";

export const metadata: Metadata = { title: "Online session" };

const words = { set: "Set. The other hears of it by mail, and it stands in both calendars.", moved: "Changed. It moves in both calendars.", held: "Held. It stays as it is from now on." };
type Props = { params: Promise<{ sessionId: string }>; searchParams: SearchParams };

export default async function OnlineSessionPage({ params, searchParams }: Props) {
  const viewer = await requireViewer();
  const { coaching, session } = await orNotFound(readOnlineSession(viewer, idOrNotFound((await params).sessionId)));
  const { other, programme } = coaching;
  return (
    <>
      <PageHeader
        above={`${programme}, session ${session.number}`} title={`${inWords(session.heldOn)} at ${session.startsAt}`} lede={`Online with ${other.name}, ${lasting(session.minutes)}`}
        back={{ href: `/institute/coaching/${coaching.id}`, label: other.name }}
      />
      <SavedNotice searchParams={searchParams} words={words} />
      <Join coaching={coaching} session={session} today={viewer.today} />
      <Change coaching={coaching} session={session} />
    </>
  );
}
