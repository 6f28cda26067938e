import type { Metadata } from "next";
import { orNotFound } from "@/app/(trust)/or-not-found";
import { SavedNotice, type SearchParams } from "@/app/(trust)/saved-notice";
import { ButtonLink } from "@/components/ui/button-link";
import { EmptyState } from "@/components/ui/empty-state";
import { PageHeader } from "@/components/ui/page-header";
import { listSets } from "@/lib/action-learning/sets/list-sets";
import { requireViewer } from "@/lib/auth/require-viewer";
import { CoordinatedRows } from "./coordinated-rows";

export const metadata: Metadata = { title: "Coordinate action learning" };

const words = {
  formed: "Formed. Those who are in it find it under Action learning.", added: "They are in it from now on, and see nothing of before.", facilitated: "They facilitate it from now on.",
  "let-go": "They are out of it. What they attended stays theirs.", ended: "It has ended, and what it had planned is called off.",
};

export default async function CoordinateSetsPage({ searchParams }: { searchParams: SearchParams }) {
  const viewer = await requireViewer();
  const { sets, leaders, facilitators } = await orNotFound(listSets(viewer));
  return (
    <>
      <PageHeader
        title="Coordinate action learning" lede="Who is in which set, and on which days it met. What is said in one is for those who were there; coordinating shows you none of it." back={{ href: "/action-learning", label: "Action learning" }}
        actions={<ButtonLink href="/action-learning/coordinate/form" icon="people">Form a set</ButtonLink>}
      />
      <SavedNotice searchParams={searchParams} words={words} />
      {sets.length > 0 ? <CoordinatedRows sets={sets} leaders={leaders} facilitators={facilitators} /> : <EmptyState title="No sets yet">Three to five leaders, each from another school, and a facilitator make the first.</EmptyState>}
    </>
  );
}
