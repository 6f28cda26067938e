import type { Metadata } from "next";
import { orNotFound } from "@/app/(trust)/or-not-found";
import { SavedNotice, type SearchParams } from "@/app/(trust)/saved-notice";
import { ButtonLink } from "@/components/ui/button-link";
import { EmptyState } from "@/components/ui/empty-state";
import { PageHeader } from "@/components/ui/page-header";
import { Section } from "@/components/ui/section";
import { requireViewer } from "@/lib/auth/require-viewer";
import { listTriads, whatItWants } from "@/lib/triads/coordinate/list-triads";
import { counted } from "@/lib/words";
import { CoordinatedRows } from "./coordinated-rows";

export const metadata: Metadata = { title: "Coordinate triads" };

const words = {
  proposed: "They are asked. Each triad begins once all of it have said yes.", asked: "They are asked, and join when they say yes.", "let-go": "They are out of it.",
  ended: "It has ended, and what it had planned is called off.", rules: "Published. Everybody is asked to agree to them before their next session.",
};

export default async function CoordinatePage({ searchParams }: { searchParams: SearchParams }) {
  const viewer = await requireViewer();
  const { triads, willing, balance } = await orNotFound(listTriads(viewer));
  const wanting = triads.filter((triad) => whatItWants(triad));
  const proposed = triads.filter((triad) => !triad.running && !wanting.includes(triad));
  const running = triads.filter((triad) => triad.running && !wanting.includes(triad));
  return (
    <>
      <PageHeader
        title="Coordinate triads" lede="Who is in which triad, and on which days it met. What is said in one is for those who were there; coordinating shows you none of it." back={{ href: "/triads", label: "Coaching triads" }}
        actions={
          <>
            <ButtonLink href="/triads/coordinate/rules" kind="secondary">Ground rules</ButtonLink>
            {willing.length > 0 && <ButtonLink href="/triads/coordinate/form" icon="people">Form triads</ButtonLink>}
          </>
        }
      />
      <SavedNotice searchParams={searchParams} words={words} />
      <p className="max-w-text">{willing.length === 0 ? "Nobody waits for a triad." : `${counted(willing.length, "person waits", "people wait")} for a triad.`}{balance.people !== null && ` About ${balance.people} people have met in one; ${balance.even === null ? "the roles still have to even out" : `for about ${balance.even} of them the roles are even`}.`}</p>
      {wanting.length > 0 && <Section title="Want your eye"><CoordinatedRows triads={wanting} willing={willing} /></Section>}
      {proposed.length > 0 && <Section title="Asked"><CoordinatedRows triads={proposed} willing={willing} /></Section>}
      {running.length > 0 && <Section title="Running"><CoordinatedRows triads={running} willing={willing} /></Section>}
      {triads.length === 0 && <EmptyState title="No triads yet">Colleagues put themselves on the list under Coaching triads. Three of them, whom nobody of the three leads, make the first.</EmptyState>}
    </>
  );
}
