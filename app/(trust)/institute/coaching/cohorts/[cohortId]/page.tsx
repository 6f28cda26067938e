import type { Metadata } from "next";
import { idOrNotFound, orNotFound } from "@/app/(trust)/or-not-found";
import { SavedNotice, type SearchParams } from "@/app/(trust)/saved-notice";
import { Notice } from "@/components/ui/notice";
import { PageHeader } from "@/components/ui/page-header";
import { requireViewer } from "@/lib/auth/require-viewer";
import { readCohortCoaching } from "@/lib/institute/coaching/read-cohort-coaching";
import { counted } from "@/lib/words";
import { Coaches } from "./coaches";
import { Participants } from "./participants";

export const metadata: Metadata = { title: "External coaches" };

const words = {
  asked: "Asked. Somebody new has the invitation by mail; who is known here already signs in as before.", invited: "The invitation is on its way again.",
  given: "Given. The coach sees them from now on.", ended: "Ended. What they held stays readable to them, and they see nothing after.",
};
type Props = { params: Promise<{ cohortId: string }>; searchParams: SearchParams };

export default async function CohortCoachingPage({ params, searchParams }: Props) {
  const viewer = await requireViewer();
  const { cohort, coaches, participants } = await orNotFound(readCohortCoaching(viewer, idOrNotFound((await params).cohortId)));
  const { programme } = cohort;
  const lede = programme.onlineSessions === 0 ? "This programme has no online sessions with a coach." : `Everybody has ${counted(programme.onlineSessions, "online session", "online sessions")} with a coach from outside the trust. What the two say and write stays with them.`;
  return (
    <>
      <PageHeader above={`${programme.name}, ${cohort.name}`} title="External coaches" lede={lede} back={{ href: `/institute/cohorts/${cohort.id}`, label: "The cohort" }} />
      <SavedNotice searchParams={searchParams} words={words} />
      {programme.onlineSessions === 0 && <Notice>Whoever starts programmes can give it some, beside its other limits.</Notice>}
      <Participants coaches={coaches} participants={participants} words={viewer.trust.words} today={viewer.today} />
      <Coaches cohortId={cohort.id} coaches={coaches} participants={participants} />
    </>
  );
}
