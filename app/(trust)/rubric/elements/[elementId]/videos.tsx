import { PosterGrid } from "@/app/(trust)/videos/_parts/poster-card";
import { Section } from "@/components/ui/section";
import type { VideoCard } from "@/lib/videos/lists/list-videos";

/** The published videos of an element: two minutes from a colleague's classroom. */
export function Videos({ videos }: { videos: readonly VideoCard[] }) {
  if (videos.length === 0) return null;
  return <Section id="videos" title="See it done"><PosterGrid videos={videos} /></Section>;
}
