import type { Metadata } from "next";
import Link from "next/link";
import { VisitRows } from "@/app/(trust)/bright-spots/visits/visit-rows";
import { orNotFound } from "@/app/(trust)/or-not-found";
import { SavedNotice, type SearchParams } from "@/app/(trust)/saved-notice";
import { ButtonLink } from "@/components/ui/button-link";
import { EmptyState } from "@/components/ui/empty-state";
import { PageHeader } from "@/components/ui/page-header";
import { Section } from "@/components/ui/section";
import { requireViewer } from "@/lib/auth/require-viewer";
import { listVisits } from "@/lib/bright-spots/visits/list-visits";

export const metadata: Metadata = { title: "My visits" };

const words = { declined: "They see that you said no this time. It shows to nobody else." };

export default async function VisitsPage({ searchParams }: { searchParams: SearchParams }) {
  const viewer = await requireViewer();
  const { visits, waiting } = await orNotFound(listVisits(viewer));
  const of = (side: (typeof visits)[number]["side"]) => visits.filter((visit) => visit.side === side);
  return (
    <>
      <PageHeader title="My visits" lede="What you asked to see, and who asked to see what you do." back={{ href: "/bright-spots", label: "Bright spots" }} />
      <SavedNotice searchParams={searchParams} words={words} />
      {waiting.length > 0 && (
        <Section title="Bright spots that wait for an answer">
          <ul className="max-w-text border-t border-line">
            {waiting.map(({ id, name, school, markedBy, mine }) => (
              <li key={id} className="relative border-b border-line py-3 hover:bg-wash">
                <Link href={`/bright-spots/${id}`} className="font-[550] no-underline after:absolute after:inset-0 hover:underline">{name}</Link>
                <p className="text-sm text-muted">{mine ? `${markedBy} asks whether you agree` : `${school} · you asked`}</p>
              </li>
            ))}
          </ul>
        </Section>
      )}
      <VisitRows title="Others ask to see" visits={of("host")} today={viewer.today} />
      <VisitRows title="I ask to see" visits={of("asker")} today={viewer.today} />
      <VisitRows title="At my school" visits={of("principal")} today={viewer.today} lede="You read these as the principal. Arranging them is for the two." />
      {visits.length === 0 && waiting.length === 0 && (
        <EmptyState title="No visits yet" action={<ButtonLink href="/bright-spots" kind="secondary">See the bright spots</ButtonLink>}>Open a bright spot at another school and ask whether you may come.</EmptyState>
      )}
    </>
  );
}
