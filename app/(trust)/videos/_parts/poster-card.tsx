import Link from "next/link";
import type { ReactNode } from "react";
import { Icon } from "@/components/ui/icon";
import { asMoment } from "@/lib/videos/moment";
import type { VideoCard } from "@/lib/videos/lists/list-videos";
import { filmAddress } from "./film-address";

/** A video in a list: its picture, what it is called, who made it and how long it is. */
export function PosterCard({ video: { id, title, owner, seconds, poster }, children }: { video: VideoCard; children?: ReactNode }) {
  return (
    <article className="relative flex min-w-0 flex-col gap-2">
      <div className="relative flex aspect-video items-center justify-center overflow-hidden rounded-md border border-line bg-wash">
        {poster ? (
          // oxlint-disable-next-line nextjs/no-img-element -- each picture is asked for with its reader's rights
          <img src={filmAddress(id, "poster.jpg")} alt="" width={640} height={360} loading="lazy" className="size-full object-cover" />
        ) : (
          <Icon name="video" className="size-10 text-muted" />
        )}
        {seconds !== null && <span className="absolute right-2 bottom-2 rounded-sm bg-paper px-1.5 py-0.5 text-sm tabular-nums"><span className="sr-only">Length </span>{asMoment(seconds)}</span>}
      </div>
      <h3 className="text-base"><Link href={`/videos/${id}`} className="no-underline after:absolute after:inset-0 hover:underline">{title}</Link></h3>
      <p className="text-sm text-muted">{owner}</p>
      {children}
    </article>
  );
}

/** Some videos, one under the other on a phone. */
export const PosterGrid = ({ videos }: { videos: readonly VideoCard[] }) => (
  <ul className="grid gap-6 sm:grid-cols-2 lg:grid-cols-3">
    {videos.map((video) => <li key={video.id} className="min-w-0"><PosterCard video={video} /></li>)}
  </ul>
);
