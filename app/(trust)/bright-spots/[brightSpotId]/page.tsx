import type { Metadata } from "next";
import Link from "next/link";
import { idOrNotFound, orNotFound } from "@/app/(trust)/or-not-found";
import { SavedNotice, type SearchParams } from "@/app/(trust)/saved-notice";
import { PageHeader } from "@/components/ui/page-header";
import { Section } from "@/components/ui/section";
import { requireViewer } from "@/lib/auth/require-viewer";
import { findBrightSpot } from "@/lib/bright-spots/find-bright-spot";
import { canEndBrightSpot } from "@/lib/bright-spots/policy";
import { londonDay } from "@/lib/clock";
import { withItsYear } from "@/lib/school-year/day";
import { AskSection } from "./ask-section";
import { EndSection } from "./end-section";
import { Standing } from "./standing";

export const metadata: Metadata = { title: "Bright spot" };

const words = { marked: "Sent to the person to ask. It shows to everybody once they agree.", confirmed: "Everybody in the trust can see it now.", ended: "It has ended, and no longer stands in the list." };
type Props = { params: Promise<{ brightSpotId: string }>; searchParams: SearchParams };

export default async function BrightSpotPage({ params, searchParams }: Props) {
  const viewer = await requireViewer();
  const spot = await orNotFound(findBrightSpot(viewer, idOrNotFound((await params).brightSpotId)));
  const over = spot.endedOn !== null || spot.declinedAt !== null;
  return (
    <article>
      <PageHeader above={`${spot.school} · ${spot.area}`} title={spot.name} back={{ href: "/bright-spots", label: "Bright spots" }} />
      <SavedNotice searchParams={searchParams} words={words} />
      <Standing spot={spot} viewer={viewer} />
      <Section title="What it is"><p className="max-w-text whitespace-pre-line">{spot.about}</p></Section>
      <Section title="What you can see"><p className="max-w-text whitespace-pre-line">{spot.seen}</p></Section>
      <p className="mt-6">For the element <Link href={`/rubric/elements/${spot.elementId}`} className="inline-flex min-h-11 items-center">{spot.element}</Link></p>
      {spot.sentences.length > 0 && (
        <Section title="What visitors learned">
          <ul className="flex max-w-text flex-col gap-6">
            {spot.sentences.map(({ visitId, sentence, closedOn }) => (
              <li key={visitId}>
                <blockquote className="font-serif text-lg">{sentence}</blockquote>
                <p className="mt-1 text-sm text-muted">A visitor, {withItsYear(closedOn)}</p>
              </li>
            ))}
          </ul>
        </Section>
      )}
      {spot.confirmedAt && !over && <AskSection spot={spot} viewer={viewer} />}
      {!over && canEndBrightSpot(viewer, spot) && <EndSection spot={spot} />}
      <p className="mt-12 border-t border-line pt-4 text-sm text-muted">Marked by {spot.markedBy} on {withItsYear(londonDay(spot.markedAt))}. It describes a practice; it is no judgement of anybody, and has no place in appraisal.</p>
    </article>
  );
}
