import Link from "next/link";
import { Section } from "@/components/ui/section";
import { Tag } from "@/components/ui/tag";
import { WhoSees } from "@/components/ui/who-sees";
import { withItsYear } from "@/lib/school-year/day";
import type { VideoCard } from "@/lib/videos/lists/list-videos";
import { stateOf, stateWords } from "@/lib/videos/state";

function furtherWords({ film, reviewOn, publishedAt, shownUntil, round, sentAt, withdrawnAt }: VideoCard): string {
  if (film === "failed") return "The film could not be made ready";
  if (film === "waiting" || film === "processing") return "The film is being made ready";
  if (publishedAt && reviewOn && shownUntil) return `Looked at again on ${withItsYear(reviewOn)}, shown until ${withItsYear(shownUntil)}`;
  if (round > 0 && !sentAt && !withdrawnAt) return "It is with you again: see what the reviewers said";
  return film ? "" : "No film yet";
}

/** My videos and where they are. */
export function OwnVideos({ videos, today }: { videos: readonly VideoCard[]; today: string }) {
  return (
    <Section title="My videos">
      <ul className="max-w-text border-t border-line">
        {videos.map((video) => {
          const state = stateOf(video, today);
          return (
            <li key={video.id} className="relative flex flex-wrap items-center justify-between gap-x-4 gap-y-1 border-b border-line py-3 hover:bg-wash">
              <div className="min-w-0">
                <Link href={`/videos/${video.id}/prepare`} className="font-[550] no-underline after:absolute after:inset-0 hover:underline">{video.title}</Link>
                <p className="text-sm text-muted">{furtherWords(video)}</p>
              </div>
              <Tag tone={state === "due" || state === "ended" || video.film === "failed" ? "attention" : state === "published" ? "strong" : "plain"}>{stateWords[state]}</Tag>
            </li>
          );
        })}
      </ul>
      <div className="mt-3"><WhoSees kind="own" /></div>
    </Section>
  );
}
