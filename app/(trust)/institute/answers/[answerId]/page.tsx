import type { Metadata } from "next";
import { idOrNotFound, orNotFound } from "@/app/(trust)/or-not-found";
import { SavedNotice, type SearchParams } from "@/app/(trust)/saved-notice";
import { CameLater } from "@/app/(trust)/institute/_parts/came-later";
import { Files } from "@/app/(trust)/institute/_parts/files";
import { Pictures } from "@/app/(trust)/institute/_parts/pictures";
import { Replies } from "@/app/(trust)/institute/_parts/replies";
import { TriedWords } from "@/app/(trust)/institute/_parts/tried-words";
import { bringAction, replyAction, showAnswerTooAction } from "@/app/(trust)/institute/gap-tasks/actions";
import { OneButton } from "@/components/forms/one-button";
import { PageHeader } from "@/components/ui/page-header";
import { Section } from "@/components/ui/section";
import { WhoSees } from "@/components/ui/who-sees";
import { requireViewer } from "@/lib/auth/require-viewer";
import { londonDay } from "@/lib/clock";
import { findAnswer } from "@/lib/institute/gap-tasks/find-answer";
import { inWords } from "@/lib/school-year/day";

export const metadata: Metadata = { title: "What was tried" };

const words = { sent: "Sent. The facilitators read it and write back.", replied: "Sent.", brought: "You bring it: the cohort reads it, without the replies.", "kept-back": "The cohort no longer reads it.", shown: "Shown." };
type Props = { params: Promise<{ answerId: string }>; searchParams: SearchParams };

export default async function AnswerPage({ params, searchParams }: Props) {
  const viewer = await requireViewer();
  const answer = await orNotFound(findAnswer(viewer, idOrNotFound((await params).answerId)));
  const { id, side, brought, person, readers } = answer;
  const names = [...(side === "author" ? [] : [person]), ...(side === "author" ? readers.read : ["the facilitators who read it"]), ...(brought ? ["the cohort"] : [])];
  return (
    <>
      <PageHeader
        above={answer.task} title={side === "author" ? "What you tried" : `What ${person} tried`} back={{ href: `/institute/gap-tasks/${answer.taskId}`, label: "The gap task" }}
        lede={`Sent on ${inWords(londonDay(answer.sentAt))}${answer.changedAt ? `, changed on ${inWords(londonDay(answer.changedAt))}` : ""}`}
      />
      <SavedNotice searchParams={searchParams} words={words} />
      <TriedWords {...answer} />
      <Pictures pictures={answer.pictures} />
      <Files files={answer.files} />
      <div className="mt-4"><WhoSees kind={names.length > 0 ? "group" : "own"} names={names} writer={side === "author"} /></div>
      {side === "author" && <CameLater names={readers.cameLater} action={showAnswerTooAction} fields={{ answerId: id }} />}
      {side === "author" && (
        <Section title={brought ? "You bring it to the next session" : "Bring it to the next session?"} lede="The session opens with what was tried. The cohort then reads it as it stands here, with what you added; the replies stay with you and the facilitators.">
          <OneButton action={bringAction} fields={{ answerId: id, brings: brought ? "no" : "yes" }} kind={brought ? "secondary" : "primary"}>{brought ? "Keep it back after all" : "Bring it"}</OneButton>
        </Section>
      )}
      {side === "facilitator" && <p className="mt-6 text-muted">{brought ? `${person} brings it to the next session.` : `${person} has not said that they bring it. It is theirs to decide; you can ask in a reply.`}</p>}
      {side !== "cohort" && <Replies replies={answer.replies} action={replyAction} about={{ name: "answerId", value: id }} side={side} person={person} readers={readers.read} begin="Begin with what they tried, and end with a question." kind="group" />}
    </>
  );
}
