import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { RubricTabs } from "@/app/(trust)/rubric/_parts/rubric-tabs";
import { SavedNotice, type SearchParams } from "@/app/(trust)/saved-notice";
import { ButtonLink } from "@/components/ui/button-link";
import { EmptyState } from "@/components/ui/empty-state";
import { PageHeader } from "@/components/ui/page-header";
import { Section } from "@/components/ui/section";
import { requireViewer } from "@/lib/auth/require-viewer";
import { isId } from "@/lib/is-id";
import { listVideos } from "@/lib/videos/lists/list-videos";
import { canOfferVideos } from "@/lib/videos/policy";
import { PosterGrid } from "./_parts/poster-card";
import { OwnVideos } from "./own-videos";
import { Published } from "./published";
import { ToReview } from "./to-review";

export const metadata: Metadata = { title: "Practice videos" };

const done = {
  publish: "Your answer is with the owner. The video is published once every reviewer it needs has said yes.",
  return: "The video is back with its owner, with your reasons.",
  deleted: "Deleted for good. Nothing of that video is left.",
  "share-ended": "The two of you no longer share that video.",
};

export default async function VideosPage({ searchParams }: { searchParams: SearchParams }) {
  const viewer = await requireViewer();
  const asked = await searchParams;
  const areaId = typeof asked.area === "string" && isId(asked.area) ? asked.area : undefined;
  const page = Math.max(1, Math.trunc(Number(asked.page)) || 1);
  const { mine, toReview, shown, published } = await listVideos(viewer, { areaId, page });
  const offers = canOfferVideos(viewer);
  if (!offers && mine.length + shown.length === 0) notFound();
  const nothing = mine.length + toReview.length + shown.length + published.total === 0 && !areaId && page === 1;
  return (
    <>
      <PageHeader
        title="Practice videos" lede="Two minutes from a colleague’s classroom, for tomorrow’s lesson."
        actions={offers && <ButtonLink href="/videos/new" icon="plus">I have something to share</ButtonLink>}
      />
      <RubricTabs viewer={viewer} current="videos" />
      <SavedNotice searchParams={searchParams} words={done} />
      {areaId && <Published published={published} areaId={areaId} page={page} />}
      {toReview.length > 0 && <ToReview videos={toReview} today={viewer.today} />}
      {mine.length > 0 && <OwnVideos videos={mine} today={viewer.today} />}
      {shown.length > 0 && <Section title="Shown to you" lede="A colleague shows you these. You may end it on the video’s page."><PosterGrid videos={shown} /></Section>}
      {!areaId && !nothing && <Published published={published} page={page} />}
      {nothing && (
        <EmptyState title="No videos yet">
          Film two minutes of something that works: a routine, an explanation, a question. You decide who may be seen, reviewers look at it, and you can withdraw it at any moment.
        </EmptyState>
      )}
    </>
  );
}
