import type { Metadata } from "next";
import { idOrNotFound, orNotFound } from "@/app/(trust)/or-not-found";
import { SavedNotice, type SearchParams } from "@/app/(trust)/saved-notice";
import { participantLine } from "@/app/(trust)/institute/coaching/_parts/participant-line";
import { SessionTag } from "@/app/(trust)/institute/coaching/_parts/session-tag";
import { LinkRows } from "@/app/(trust)/institute/_parts/link-rows";
import { Notice } from "@/components/ui/notice";
import { PageHeader } from "@/components/ui/page-header";
import { Section } from "@/components/ui/section";
import { requireViewer } from "@/lib/auth/require-viewer";
import { readCoaching } from "@/lib/institute/coaching/find-coaching";
import { addDays, inWords } from "@/lib/school-year/day";
import { counted, lasting } from "@/lib/words";
import { SetNext } from "./set-next";

export const metadata: Metadata = { title: "Online coaching" };

const words = { "called-off": "Called off. The other hears of it by mail, and it is out of both calendars." };
type Props = { params: Promise<{ coachingId: string }>; searchParams: SearchParams };

export default async function CoachingPage({ params, searchParams }: Props) {
  const viewer = await requireViewer();
  const coaching = await orNotFound(readCoaching(viewer, idOrNotFound((await params).coachingId)));
  const { side, other, programme, onlineSessions, overFrom, over, sessions } = coaching;
  const who = side === "coach" && other.job ? participantLine({ job: other.job, school: other.school }, viewer) : `Your coach, from outside ${viewer.trust.name}`;
  return (
    <>
      <PageHeader above={programme ?? "Online coaching"} title={other.name} lede={who} back={side === "coach" ? { href: "/", label: "Home" } : { href: "/institute/coaching", label: "My coaches" }} />
      <SavedNotice searchParams={searchParams} words={words} />
      {over && <div className="mb-8"><Notice>{side === "coach" ? "You no longer coach them. The sessions that you held stay here for you to read." : "This coaching has ended. Your sessions stay here for you to read."}</Notice></div>}
      {!over && overFrom && <div className="mb-8"><Notice>{`This coaching goes on until ${inWords(addDays(overFrom, -1))}.`}</Notice></div>}
      <Section title="Online sessions" lede={`${counted(onlineSessions, "session", "sessions")} in the year. What you two say and write stays between you; whoever runs the programme sees on which days you meet.`}>
        {sessions.length > 0 && (
          <LinkRows
            rows={sessions.map((session) => ({
              key: session.id, href: `/institute/coaching/sessions/${session.id}`, title: `Session ${session.number}`,
              about: `${inWords(session.heldOn)} at ${session.startsAt}, ${lasting(session.minutes)}`, tag: <SessionTag session={session} today={viewer.today} />,
            }))}
          />
        )}
        {sessions.length === 0 && over && <p className="text-muted">None was set.</p>}
      </Section>
      <SetNext coaching={coaching} />
    </>
  );
}
