import Link from "next/link";
import { filmAddress } from "@/app/(trust)/videos/_parts/film-address";
import { Details } from "@/components/ui/details";
import { Icon } from "@/components/ui/icon";
import { Section } from "@/components/ui/section";
import type { VideoHit } from "@/lib/rubric/search/find-videos";
import { asMoment } from "@/lib/videos/moment";
import { Marked } from "./marked";

/** More than a phone shows at a glance are folded. */
const SHOWN = 4;

/** The practice videos that were found, each with what made it one; words that are said in it lead to their moment. */
export function VideoHits({ videos }: { videos: readonly VideoHit[] }) {
  if (videos.length === 0) return null;
  return (
    <Section title="Practice videos">
      <List videos={videos.slice(0, SHOWN)} />
      {videos.length > SHOWN && <Details summary={`Show ${videos.length - SHOWN} more`}><List videos={videos.slice(SHOWN)} /></Details>}
    </Section>
  );
}

const List = ({ videos }: { videos: readonly VideoHit[] }) => (
  <ul className="max-w-text border-t border-line">{videos.map((video) => <Video key={video.videoId} video={video} />)}</ul>
);

function Video({ video: { videoId, title, owner, poster, seconds, notice, elements, said } }: { video: VideoHit }) {
  return (
    <li className="relative flex items-start gap-4 border-b border-line py-3 hover:bg-wash">
      <div className="flex aspect-video w-24 shrink-0 items-center justify-center overflow-hidden rounded-sm border border-line bg-wash sm:w-36">
        {poster ? (
          // oxlint-disable-next-line nextjs/no-img-element -- each picture is asked for with its reader's rights
          <img src={filmAddress(videoId, "poster.jpg")} alt="" width={640} height={360} loading="lazy" className="size-full object-cover" />
        ) : (
          <Icon name="video" className="size-6 text-muted" />
        )}
      </div>
      <div className="min-w-0">
        <Link href={`/videos/${videoId}`} className="font-[550] after:absolute after:inset-0"><Marked text={title} /></Link>
        <p className="text-sm text-muted">{owner}{seconds !== null && <span className="tabular-nums"> · {asMoment(seconds)}</span>}</p>
        {elements.map((element) => <p key={element.join("")} className="text-ink-soft">Shows ‘<Marked text={element} />’</p>)}
        {notice && <p className="text-ink-soft"><Marked text={notice} /></p>}
        {said && (
          <p className="text-ink-soft">
            <Link href={`/videos/${videoId}?t=${said.at}`} className="relative inline-flex min-h-11 items-center tabular-nums"><span className="sr-only">Go to </span>{asMoment(said.at)}</Link>{" "}
            <q><Marked text={said.text} /></q>
          </p>
        )}
      </div>
    </li>
  );
}
