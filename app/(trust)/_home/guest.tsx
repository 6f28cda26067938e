import { LinkRows } from "@/app/(trust)/institute/_parts/link-rows";
import { Notice } from "@/components/ui/notice";
import { PageHeader } from "@/components/ui/page-header";
import { PrimaryCard } from "@/components/ui/primary-card";
import { Section } from "@/components/ui/section";
import { SessionTag } from "@/app/(trust)/institute/coaching/_parts/session-tag";
import { participantLine } from "@/app/(trust)/institute/coaching/_parts/participant-line";
import { type Coached, readGuestHome } from "@/lib/institute/coaching/read-my-participants";
import { waitsForWord } from "@/lib/institute/coaching/sessions/session";
import { inWords } from "@/lib/school-year/day";
import type { Viewer } from "@/lib/viewers/viewer";

/** A guest's home: what they are asked to do here, and nothing else of the trust. */
export async function GuestHomePage({ viewer }: { viewer: Viewer }) {
  const { participants } = await readGuestHome(viewer);
  return (
    <>
      <PageHeader above={inWords(viewer.today)} title={`Hello, ${viewer.name.split(" ")[0]}`} lede={participants.length > 0 && `You are a guest of ${viewer.trust.name}. Here is whom you coach, and nothing else of the trust is open to you.`} />
      {participants.length === 0 ? <Ended viewer={viewer} /> : <><NextOnline participants={participants} viewer={viewer} /><Participants participants={participants} viewer={viewer} /></>}
    </>
  );
}

/** What waits for the coach or comes first. */
function NextOnline({ participants, viewer }: { participants: readonly Coached[]; viewer: Viewer }) {
  const next = participants.find(({ session }) => session);
  if (!next?.session) return null;
  const { id, number, heldOn, startsAt } = next.session;
  const waits = waitsForWord(next.session, viewer.today) && heldOn < viewer.today;
  return (
    <PrimaryCard above={waits ? `Session ${number}` : `Your next session, number ${number} of ${next.onlineSessions}`} title={waits ? `Was it held with ${next.name}?` : next.name} action={{ href: `/institute/coaching/sessions/${id}`, label: waits ? "Say so" : "Open the session" }}>
      <p>{heldOn === viewer.today ? `Today at ${startsAt}` : `${inWords(heldOn)} at ${startsAt}`}</p>
    </PrimaryCard>
  );
}

/** Who they are, and how far the two have come. */
function aboutLine(one: Coached, viewer: Viewer) {
  const { session, held, next, onlineSessions, elsewhere, overFrom } = one;
  const stands = overFrom && overFrom <= viewer.today ? "You no longer coach them" : session ? `Session ${session.number}, ${inWords(session.heldOn)} at ${session.startsAt}` : next ? `No day set yet for session ${next} of ${onlineSessions}` : "No more to set";
  return <>{participantLine(one, viewer)}<br />{stands}{held > 0 && ` · ${held}${elsewhere.length > 0 ? " with you" : ` of ${onlineSessions}`} held`}</>;
}

function Ended({ viewer }: { viewer: Viewer }) {
  const said = viewer.roles.length === 0
    ? `Your time as a guest of ${viewer.trust.name} has ended, so nothing is open to you here. If you were asked again, whoever asked you puts it right.`
    : `You coach nobody at ${viewer.trust.name} at the moment. When you are given participants, they stand here.`;
  return <Notice>{said}</Notice>;
}

function Participants({ participants, viewer }: { participants: readonly Coached[]; viewer: Viewer }) {
  return (
    <Section title="Whom you coach">
      <LinkRows rows={participants.map((one) => ({ key: one.coachingId, href: `/institute/coaching/${one.coachingId}`, title: one.name, about: aboutLine(one, viewer), tag: one.session && <SessionTag session={one.session} today={viewer.today} /> }))} />
    </Section>
  );
}
