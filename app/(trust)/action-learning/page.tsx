import type { Metadata } from "next";
import Link from "next/link";
import { orNotFound } from "@/app/(trust)/or-not-found";
import { SavedNotice, type SearchParams } from "@/app/(trust)/saved-notice";
import { ButtonLink } from "@/components/ui/button-link";
import { EmptyState } from "@/components/ui/empty-state";
import { PageHeader } from "@/components/ui/page-header";
import { Section } from "@/components/ui/section";
import { canCoordinateSets } from "@/lib/action-learning/policy";
import { readMySets } from "@/lib/action-learning/sets/find-set";
import { requireViewer } from "@/lib/auth/require-viewer";
import { SetRows } from "./set-rows";

export const metadata: Metadata = { title: "Action learning" };

const words = { left: "You have left. What you attended stays yours to read." };

export default async function ActionLearningPage({ searchParams }: { searchParams: SearchParams }) {
  const viewer = await requireViewer();
  const sets = await orNotFound(readMySets(viewer));
  const now = sets.filter(({ state }) => state === "running");
  return (
    <>
      <PageHeader
        title="Action learning" lede="Three to five of you, each from another school, meet for half a day, about once a half term. Everybody brings something that is live at their school, and goes home with what to do next."
        actions={canCoordinateSets(viewer) && <ButtonLink href="/action-learning/coordinate" kind="secondary" icon="people">Coordinate</ButtonLink>}
      />
      <SavedNotice searchParams={searchParams} words={words} />
      {now.length > 0 && <Section title={now.length === 1 ? "My set" : "My sets"}><SetRows sets={now} /></Section>}
      {now.length === 0 && <EmptyState title="You are in no set">A coordinator forms sets of leaders from different schools. If you would like to be in one, tell them.</EmptyState>}
      {now.length > 0 && <p className="mt-12 max-w-text"><Link href="/account/calendar">When your set meets, in your own calendar</Link></p>}
      {sets.length > now.length && <Section title="Before" lede="You read what you attended, and nothing after."><SetRows sets={sets.filter(({ state }) => state === "left")} /></Section>}
    </>
  );
}
