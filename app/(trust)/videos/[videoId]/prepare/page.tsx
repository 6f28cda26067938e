import type { Metadata } from "next";
import { idOrNotFound, orNotFound } from "@/app/(trust)/or-not-found";
import { SavedNotice, type SearchParams } from "@/app/(trust)/saved-notice";
import { OneButton } from "@/components/forms/one-button";
import { ButtonLink } from "@/components/ui/button-link";
import { PageHeader } from "@/components/ui/page-header";
import { Section } from "@/components/ui/section";
import { TaskList } from "@/components/ui/task-list";
import { requireViewer } from "@/lib/auth/require-viewer";
import { readConsent } from "@/lib/videos/consent/save-consent";
import { readOwnVideo } from "@/lib/videos/find-video";
import { listReviewers } from "@/lib/videos/review/list-reviewers";
import { readAnswers } from "@/lib/videos/review/read-answers";
import { listShares } from "@/lib/videos/sharing/share-video";
import { stateOf, stateWords } from "@/lib/videos/state";
import { FilmState } from "../../_parts/film-state";
import { withdrawVideoAction } from "../../actions";
import { Answers } from "./answers";
import { SendSection } from "./send-section";
import { Shares } from "./shares";
import { tasksOf } from "./tasks-of";

export const metadata: Metadata = { title: "My video" };

const done = {
  started: "Begun. Only you see it.", described: "Saved.", film: "Your film has arrived.", consent: "Saved.", captions: "Captions saved.",
  sent: "Sent. It stays as it is until the reviewers answer.", "taken-back": "It is yours again. Nobody else sees it but those you show it to.",
  withdrawn: "Withdrawn. Nobody sees it any more but you.", shared: "They see it now.",
};

export default async function PrepareVideoPage({ params, searchParams }: { params: Promise<{ videoId: string }>; searchParams: SearchParams }) {
  const viewer = await requireViewer();
  const video = await orNotFound(readOwnVideo(viewer, idOrNotFound((await params).videoId)));
  const [consent, reviewers, answers, shares] = [await readConsent(viewer, video.id), await listReviewers(viewer), await readAnswers(viewer, video.id), await listShares(viewer, video.id)];
  const tasks = tasksOf(video, consent !== null);
  const plays = (video.film?.parts.length ?? 0) > 0;
  return (
    <>
      <PageHeader
        above={stateWords[stateOf(video, viewer.today)]} title={video.title} back={{ href: "/videos", label: "Practice videos" }}
        actions={plays && <ButtonLink href={`/videos/${video.id}`} kind="secondary" icon="video">Watch it</ButtonLink>}
      />
      <SavedNotice searchParams={searchParams} words={done} />
      {video.film && video.film.state !== "ready" && <div className="mb-8"><FilmState film={video.film} videoId={video.id} /></div>}
      {answers.length > 0 && <Answers answers={answers} sent={video.sentAt !== null} />}
      {!video.sentAt && <Section title="What it needs"><TaskList tasks={tasks} /></Section>}
      <SendSection video={video} reviewers={reviewers} ready={tasks.every(({ state }) => state === "done")} />
      {!video.withdrawnAt && plays && <Shares videoId={video.id} shares={shares} said={consent !== null} />}
      {!video.withdrawnAt && (video.sentAt || shares.length > 0) && (
        <Section title="Withdraw it" lede="At any moment and without a reason. It is gone at once for everybody but you, wherever its address was kept.">
          <OneButton action={withdrawVideoAction} fields={{ videoId: video.id }} kind="secondary" pendingLabel="Withdrawing…">Withdraw this video</OneButton>
        </Section>
      )}
    </>
  );
}
