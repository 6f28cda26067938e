import { LinkRows } from "@/app/(trust)/institute/_parts/link-rows";
import { Notice } from "@/components/ui/notice";
import { PageHeader } from "@/components/ui/page-header";
import { Section } from "@/components/ui/section";
import { participantLine } from "@/app/(trust)/institute/coaching/_parts/participant-line";
import { type MyParticipant, readGuestHome } from "@/lib/institute/coaching/read-my-participants";
import { inWords } from "@/lib/school-year/day";
import type { Viewer } from "@/lib/viewers/viewer";

/** A guest's home: what they are asked to do here, and nothing else of the trust. */
export async function GuestHomePage({ viewer }: { viewer: Viewer }) {
  const { participants } = await readGuestHome(viewer);
  return (
    <>
      <PageHeader above={inWords(viewer.today)} title={`Hello, ${viewer.name.split(" ")[0]}`} lede={participants.length > 0 && `You are a guest of ${viewer.trust.name}. Here is whom you coach, and nothing else of the trust is open to you.`} />
      {participants.length === 0 ? <Ended viewer={viewer} /> : <Participants participants={participants} viewer={viewer} />}
    </>
  );
}

function Ended({ viewer }: { viewer: Viewer }) {
  const said = viewer.roles.length === 0
    ? `Your time as a guest of ${viewer.trust.name} has ended, so nothing is open to you here. If you were asked again, whoever asked you puts it right.`
    : `You coach nobody at ${viewer.trust.name} at the moment. When you are given participants, they stand here.`;
  return <Notice>{said}</Notice>;
}

function Participants({ participants, viewer }: { participants: readonly MyParticipant[]; viewer: Viewer }) {
  return (
    <Section title="Whom you coach">
      <LinkRows rows={participants.map((one) => ({ key: one.coachingId, href: `/institute/coaching/${one.coachingId}`, title: one.name, about: participantLine(one, viewer) }))} />
    </Section>
  );
}
