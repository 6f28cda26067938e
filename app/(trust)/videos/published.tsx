import { ButtonLink } from "@/components/ui/button-link";
import { Pagination } from "@/components/ui/pagination";
import { Section } from "@/components/ui/section";
import { type PublishedVideos, VIDEOS_A_PAGE } from "@/lib/videos/lists/list-videos";
import { PosterGrid } from "./_parts/poster-card";

type Props = { published: PublishedVideos; areaId?: string; page: number };

/** What the trust has published, a page at a time; of one area of the rubric when the address names it. */
export function Published({ published: { videos, total, area }, areaId, page }: Props) {
  if (total === 0 && !areaId && page === 1) return null;
  const hrefFor = (to: number) => `/videos?${new URLSearchParams({ ...(areaId ? { area: areaId } : {}), page: String(to) })}`;
  return (
    <Section
      title={area ? `From the trust’s classrooms: ${area}` : "From the trust’s classrooms"}
      actions={areaId && <ButtonLink href="/videos" kind="secondary" size="small">Show all areas</ButtonLink>}
    >
      {videos.length > 0 ? <PosterGrid videos={videos} /> : <p className="text-muted">No published videos here.</p>}
      <Pagination page={page} pages={Math.ceil(total / VIDEOS_A_PAGE)} hrefFor={hrefFor} label="Pages of videos" />
    </Section>
  );
}
