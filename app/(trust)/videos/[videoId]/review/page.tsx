import type { Metadata } from "next";
import { idOrNotFound, orNotFound } from "@/app/(trust)/or-not-found";
import { PageHeader } from "@/components/ui/page-header";
import { Section } from "@/components/ui/section";
import { SummaryList } from "@/components/ui/summary-list";
import { requireViewer } from "@/lib/auth/require-viewer";
import { withItsYear } from "@/lib/school-year/day";
import { watchForReview } from "@/lib/videos/playback/watch-video";
import { Player } from "../../_parts/player";
import { AnswerForm } from "./answer-form";

export const metadata: Metadata = { title: "Review a video" };

export default async function ReviewVideoPage({ params }: { params: Promise<{ videoId: string }> }) {
  const viewer = await requireViewer();
  const { video, consent } = await orNotFound(watchForReview(viewer, idOrNotFound((await params).videoId)));
  return (
    <>
      <PageHeader above={`By ${video.owner}`} title={video.title} lede={video.notice || undefined} back={{ href: "/videos", label: "Practice videos" }} />
      {video.film && <Player videoId={video.id} title={video.title} film={video.film} captions={video.hasCaptions} />}
      {consent && (
        <Section title="Who can be seen, and their agreement">
          <SummaryList
            rows={[
              { label: "Pupils", value: video.pupilsVisible ? "Can be seen or heard: two reviewers answer" : "Cannot be seen or heard" },
              { label: "Who is seen", value: consent.whoIsSeen },
              ...(consent.pupilsAsked ? [{ label: "Pupils’ permission", value: consent.pupilsAsked }] : []),
              { label: "Staff", value: consent.staffAsked },
              { label: "Purpose", value: consent.purpose },
              { label: "Shown until", value: video.shownUntil && withItsYear(video.shownUntil) },
              { label: "Elements", value: video.elements.map(({ title }) => title).join(", ") || "None linked" },
            ]}
          />
        </Section>
      )}
      <Section title={video.publishedAt ? "Does it still hold?" : "Your answer"}>
        <AnswerForm videoId={video.id} owner={video.owner} />
      </Section>
    </>
  );
}
