import type { Metadata } from "next";
import { idOrNotFound, orNotFound } from "@/app/(trust)/or-not-found";
import { SavedNotice, type SearchParams } from "@/app/(trust)/saved-notice";
import { OneButton } from "@/components/forms/one-button";
import { ButtonLink } from "@/components/ui/button-link";
import { PageHeader } from "@/components/ui/page-header";
import { Section } from "@/components/ui/section";
import { TaskList } from "@/components/ui/task-list";
import { requireViewer } from "@/lib/auth/require-viewer";
import { readClip } from "@/lib/triads/brought/read-clip";
import { stateOf, stateWords } from "@/lib/videos/state";
import { FilmState } from "../../_parts/film-state";
import { withdrawVideoAction } from "../../actions";
import { Answers } from "./answers";
import { DeleteSection } from "./delete-section";
import { Ended } from "./ended";
import { SendSection } from "./send-section";
import { Shares } from "./shares";
import { tasksOf } from "./tasks-of";
import { ToTriad } from "./to-triad";

export const metadata: Metadata = { title: "My video" };

const done = {
  started: "Begun. Only you see it.", described: "Saved.", film: "Your film has arrived.", consent: "Saved.", captions: "Captions saved.",
  sent: "Sent. It stays as it is until the reviewers answer.", "taken-back": "It is yours again. Nobody else sees it but those you show it to.",
  withdrawn: "Withdrawn. Nobody sees it any more but you.", shared: "They see it now.",
};

export default async function PrepareVideoPage({ params, searchParams }: { params: Promise<{ videoId: string }>; searchParams: SearchParams }) {
  const viewer = await requireViewer();
  const { video, consent, reviewers, answers, shares, sessions } = await orNotFound(readClip(viewer, idOrNotFound((await params).videoId)));
  const tasks = tasksOf(video, consent !== null, viewer.today);
  const state = stateOf(video, viewer.today);
  const said = consent !== null && video.shownUntil !== null && video.shownUntil >= viewer.today;
  const isShown = shares.length > 0 || sessions.some(({ broughtId }) => broughtId);
  const plays = (video.film?.parts.length ?? 0) > 0;
  return (
    <>
      <PageHeader
        above={stateWords[state]} title={video.title} back={{ href: "/videos", label: "Practice videos" }}
        actions={plays && <ButtonLink href={`/videos/${video.id}`} kind="secondary" icon="video">Watch it</ButtonLink>}
      />
      <SavedNotice searchParams={searchParams} words={done} />
      {video.film && video.film.state !== "ready" && <div className="mb-8"><FilmState film={video.film} videoId={video.id} /></div>}
      {answers.length > 0 && <Answers answers={answers} sent={video.sentAt !== null} />}
      {!video.sentAt && <Section title="What it needs"><TaskList tasks={tasks} /></Section>}
      {state === "ended" && video.shownUntil && <Ended on={video.shownUntil} />}
      <SendSection video={video} state={state} reviewers={reviewers} ready={tasks.every(({ state }) => state === "done")} />
      {!video.withdrawnAt && plays && <Shares videoId={video.id} shares={shares} said={said} />}
      {!video.withdrawnAt && plays && <ToTriad videoId={video.id} sessions={sessions} said={said} />}
      {!video.withdrawnAt && (video.sentAt || isShown) && (
        <Section title="Withdraw it" lede="At any moment and without a reason. It is gone at once for everybody but you, wherever its address was kept.">
          <OneButton action={withdrawVideoAction} fields={{ videoId: video.id }} kind="secondary" pendingLabel="Withdrawing…">Withdraw this video</OneButton>
        </Section>
      )}
      {!video.sentAt && <DeleteSection videoId={video.id} />}
    </>
  );
}
