import Link from "next/link";
import { MomentText } from "@/components/ui/moment-text";
import { Section } from "@/components/ui/section";
import { Tag } from "@/components/ui/tag";
import type { VideoCard } from "@/lib/videos/lists/list-videos";
import { stateOf } from "@/lib/videos/state";

/** What waits for a reviewer's answer, the longest-waiting first. */
export function ToReview({ videos, today }: { videos: readonly VideoCard[]; today: string }) {
  return (
    <Section title="To review" lede="Owners asked you by name. Nobody but you, them and a second reviewer sees these.">
      <ul className="max-w-text border-t border-line">
        {videos.map((video) => (
          <li key={video.id} className="relative flex flex-wrap items-center justify-between gap-x-4 gap-y-1 border-b border-line py-3 hover:bg-wash">
            <div className="min-w-0">
              <Link href={`/videos/${video.id}/review`} className="font-[550] no-underline after:absolute after:inset-0 hover:underline">{video.title}</Link>
              <p className="text-sm text-muted">{video.owner}{video.sentAt && <>, sent on <MomentText at={video.sentAt} /></>}</p>
            </div>
            <Tag tone={stateOf(video, today) === "due" ? "attention" : "plain"}>{stateOf(video, today) === "due" ? "Due to be looked at again" : "New"}</Tag>
          </li>
        ))}
      </ul>
    </Section>
  );
}
