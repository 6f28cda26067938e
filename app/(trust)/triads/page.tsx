import type { Metadata } from "next";
import Link from "next/link";
import { orNotFound } from "@/app/(trust)/or-not-found";
import { SavedNotice, type SearchParams } from "@/app/(trust)/saved-notice";
import { ButtonLink } from "@/components/ui/button-link";
import { PageHeader } from "@/components/ui/page-header";
import { Section } from "@/components/ui/section";
import { requireViewer } from "@/lib/auth/require-viewer";
import { canCoordinateTriads } from "@/lib/triads/policy";
import { readMyTriads } from "@/lib/triads/read-my-triads";
import { TriadRows } from "./triad-rows";
import { WishSection } from "./wish-section";

export const metadata: Metadata = { title: "Coaching triads" };

const words = {
  wished: "Thank you. The coordinators see that you would like to be in a triad.", withdrawn: "The coordinators no longer see you as willing.",
  declined: "They see that you said no this time. Why is not asked.", left: "You have left. What you attended stays yours to read.",
};

export default async function TriadsPage({ searchParams }: { searchParams: SearchParams }) {
  const viewer = await requireViewer();
  const { wish, triads } = await orNotFound(readMyTriads(viewer));
  const now = triads.filter(({ state }) => state !== "left");
  return (
    <>
      <PageHeader
        title="Coaching triads" lede="Three colleagues coach each other. In a session each brings something of their own, each coaches, and each observes the coach in silence."
        actions={canCoordinateTriads(viewer) && <ButtonLink href="/triads/coordinate" kind="secondary" icon="people">Coordinate</ButtonLink>}
      />
      <SavedNotice searchParams={searchParams} words={words} />
      {now.length > 0 && <Section title={now.length === 1 ? "My triad" : "My triads"}><TriadRows triads={now} viewer={viewer} /></Section>}
      <WishSection wish={wish} inOne={now.length > 0} />
      <p className="mt-8"><Link href="/account/calendar" className="inline-flex min-h-11 items-center">My sessions in my calendar</Link></p>
      {triads.length > now.length && <Section title="Before" lede="You read what you attended, and nothing after."><TriadRows triads={triads.filter(({ state }) => state === "left")} viewer={viewer} /></Section>}
    </>
  );
}
