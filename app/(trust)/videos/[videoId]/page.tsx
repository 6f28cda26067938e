import type { Metadata } from "next";
import Link from "next/link";
import { idOrNotFound, orNotFound } from "@/app/(trust)/or-not-found";
import { SavedNotice, type SearchParams } from "@/app/(trust)/saved-notice";
import { OneButton } from "@/components/forms/one-button";
import { ButtonLink } from "@/components/ui/button-link";
import { PageHeader } from "@/components/ui/page-header";
import { Section } from "@/components/ui/section";
import { requireViewer } from "@/lib/auth/require-viewer";
import { withItsYear } from "@/lib/school-year/day";
import { secondsOf } from "@/lib/videos/moment";
import { watchVideo } from "@/lib/videos/playback/watch-video";
import { v7 } from "@/lib/submissions/uuid";
import { FilmState } from "../_parts/film-state";
import { Player } from "../_parts/player";
import { endShareAction } from "../watch-actions";
import { Notes } from "./notes";

export const metadata: Metadata = { title: "Practice video" };

const done = { noted: "Noted, for you alone.", removed: "Note removed." };

export default async function VideoPage({ params, searchParams }: { params: Promise<{ videoId: string }>; searchParams: SearchParams }) {
  const viewer = await requireViewer();
  const video = await orNotFound(watchVideo(viewer, idOrNotFound((await params).videoId)));
  const { t } = await searchParams;
  const from = typeof t === "string" ? (secondsOf(t) ?? 0) : 0;
  const { film, elements, publishedAt, reviewOn, shareId, broughtTo } = video;
  return (
    <>
      <PageHeader
        above={video.mine ? "Yours" : `By ${video.owner}`} title={video.title} back={{ href: "/videos", label: "Practice videos" }}
        actions={
          <>
            {video.mine && <ButtonLink href={`/videos/${video.id}/prepare`} kind="secondary" size="small" icon="pencil">Look after it</ButtonLink>}
            {video.reviewing && <ButtonLink href={`/videos/${video.id}/review`} kind="secondary" size="small" icon="review">Review it</ButtonLink>}
          </>
        }
      />
      <SavedNotice searchParams={searchParams} words={done} />
      {film && film.parts.length > 0 ? <Player videoId={video.id} title={video.title} film={film} captions={video.hasCaptions} from={from} /> : <p className="text-muted">There is no film to play yet.</p>}
      {video.mine && film && film.state !== "ready" && <div className="mt-6"><FilmState film={film} videoId={video.id} /></div>}
      {video.notice && <Section title="What to notice"><p className="max-w-text whitespace-pre-line">{video.notice}</p></Section>}
      {elements.length > 0 && (
        <Section title="What it shows">
          <ul className="max-w-text border-t border-line">{elements.map(({ id, title }) => <li key={id} className="border-b border-line"><Link href={`/rubric/elements/${id}`} className="inline-flex min-h-11 items-center">{title}</Link></li>)}</ul>
        </Section>
      )}
      <Notes videoId={video.id} notes={video.notes} from={from} requestId={v7()} />
      {shareId && !video.mine && !publishedAt && (
        <Section title="Shown to you" lede={`${video.owner} shows you this without publishing it.`}>
          <OneButton action={endShareAction} fields={{ videoId: video.id, shareId }} kind="secondary">I no longer need it</OneButton>
        </Section>
      )}
      {broughtTo && !video.mine && !publishedAt && (
        <Section title="Brought to your triad" lede={`${video.owner} shows you this for your coaching session without publishing it, until they take it back.`}>
          <ButtonLink href={`/triads/sessions/${broughtTo}`} kind="secondary">Go to the session</ButtonLink>
        </Section>
      )}
      {publishedAt && (
        <footer className="mt-12 border-t border-line pt-4 text-sm text-muted">
          {reviewOn && <p>Reviewed by colleagues. It is looked at again on {withItsYear(reviewOn)}.</p>}
          {video.mine && <p>{video.reach ? `At least ${video.reach} colleagues have watched it.` : "Fewer than five colleagues have watched it so far."} Nobody is told who.</p>}
          {!video.mine && <p>Nobody is told that you watched it. Its owner sees a count, from five people on.</p>}
        </footer>
      )}
    </>
  );
}
