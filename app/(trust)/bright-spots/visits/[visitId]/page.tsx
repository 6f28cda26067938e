import type { Metadata } from "next";
import Link from "next/link";
import { idOrNotFound, orNotFound } from "@/app/(trust)/or-not-found";
import { SavedNotice, type SearchParams } from "@/app/(trust)/saved-notice";
import { PageHeader } from "@/components/ui/page-header";
import { Section } from "@/components/ui/section";
import { WhoSees } from "@/components/ui/who-sees";
import { requireViewer } from "@/lib/auth/require-viewer";
import { findVisit } from "@/lib/bright-spots/visits/find-visit";
import { londonDay } from "@/lib/clock";
import { inWords } from "@/lib/school-year/day";
import { CallOff } from "./call-off";
import { Learned } from "./learned";
import { TheDay } from "./the-day";

export const metadata: Metadata = { title: "Visit" };

const words = { asked: "Sent. They propose a day, or say not now.", proposed: "Your visitor sees the day and says whether it suits.", arranged: "Arranged.", "called-off": "The other sees that, with your reason.", closed: "Closed. They can read what you learned.", removed: "Nobody else sees the sentence any more." };
type Props = { params: Promise<{ visitId: string }>; searchParams: SearchParams };

export default async function VisitPage({ params, searchParams }: Props) {
  const viewer = await requireViewer();
  const visit = await orNotFound(findVisit(viewer, idOrNotFound((await params).visitId)));
  const open = visit.state !== "closed" && visit.state !== "called-off";
  return (
    <>
      <PageHeader above={`${visit.asker} visits ${visit.host}, ${visit.school}`} title={visit.name} back={{ href: "/bright-spots/visits", label: "My visits" }} />
      <SavedNotice searchParams={searchParams} words={words} />
      <WhoSees kind="group" names={[visit.asker, visit.host, `the principal of ${visit.school}`]} writer={false} />
      {visit.calledOff && (
        <Section title={`${visit.calledOff.by} said not now`} lede={inWords(londonDay(visit.calledOff.at))}><p className="max-w-text whitespace-pre-line">{visit.calledOff.reason}</p></Section>
      )}
      <Learned visit={visit} today={viewer.today} />
      <TheDay visit={visit} />
      <Section title="What was asked" lede={`${visit.asker}, ${inWords(londonDay(visit.askedAt))}`}>
        <p className="max-w-text whitespace-pre-line">{visit.purpose}</p>
        <p className="mt-3 max-w-text whitespace-pre-line"><span className="text-muted">Days that suit:</span> {visit.daysThatSuit}</p>
        <p className="mt-3"><Link href={`/bright-spots/${visit.brightSpotId}`} className="inline-flex min-h-11 items-center">The bright spot itself</Link></p>
      </Section>
      {open && visit.side !== "principal" && <CallOff visit={visit} />}
    </>
  );
}
