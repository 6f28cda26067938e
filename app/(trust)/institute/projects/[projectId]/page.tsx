import type { Metadata } from "next";
import { idOrNotFound, orNotFound } from "@/app/(trust)/or-not-found";
import { SavedNotice, type SearchParams } from "@/app/(trust)/saved-notice";
import { CameLater } from "@/app/(trust)/institute/_parts/came-later";
import { LogRows } from "@/app/(trust)/institute/_parts/log-rows";
import { ProjectWords } from "@/app/(trust)/institute/_parts/project-words";
import { Replies } from "@/app/(trust)/institute/_parts/replies";
import { openToCohortAction, replyOnProjectAction, showProjectTooAction, takeReplyBackAction } from "@/app/(trust)/institute/projects/actions";
import { OneButton } from "@/components/forms/one-button";
import { ButtonLink } from "@/components/ui/button-link";
import { PageHeader } from "@/components/ui/page-header";
import { Section } from "@/components/ui/section";
import { WhoSees } from "@/components/ui/who-sees";
import { requireViewer } from "@/lib/auth/require-viewer";
import { londonDay } from "@/lib/clock";
import { findProject, type FoundProject } from "@/lib/institute/projects/find-project";
import { inWords } from "@/lib/school-year/day";

export const metadata: Metadata = { title: "Project" };

const words = {
  shared: "Shared. The facilitators read it as it stands here.", opened: "The cohort reads it now, without the log.", closed: "Only you and those who run the cohort read it now.",
  replied: "Sent.", shown: "Shown.", "taken-back": "Taken back. It is gone for good.", withdrawn: "Withdrawn. Nobody reads the showcase any more.",
};
type Props = { params: Promise<{ projectId: string }>; searchParams: SearchParams };

export default async function ProjectPage({ params, searchParams }: Props) {
  const viewer = await requireViewer();
  const project = await orNotFound(findProject(viewer, idOrNotFound((await params).projectId)));
  const { id, cohortId, cohort, person, content, at, side, opened, log, replies, readers } = project;
  const names = [side === "author" ? "You" : person, ...(side === "author" ? readers.read : ["the facilitators who read it"]), ...(opened ? ["the cohort"] : [])];
  return (
    <>
      <PageHeader
        above={side === "author" ? cohort : `${person} · ${cohort}`} title={content.question} lede={`Shared on ${inWords(londonDay(at))}`} back={{ href: `/institute/cohorts/${cohortId}`, label: "The cohort" }}
        actions={side === "author" && <ButtonLink href={`/institute/cohorts/${cohortId}/project`} kind="secondary" icon="pencil">Go on with it</ButtonLink>}
      />
      <SavedNotice searchParams={searchParams} words={words} />
      <ProjectWords content={content} />
      {log.length > 0 && <Section title="Log" lede="For the author and the facilitators."><LogRows log={log} own={false} /></Section>}
      {side !== "cohort" && (
        <Replies
          replies={replies.map((one) => ({ ...one, own: one.mine && <OneButton action={takeReplyBackAction} fields={{ replyId: one.id }} kind="quiet" size="small" pendingLabel="Taking it back…" about={`: what you wrote on ${inWords(londonDay(one.writtenAt))}`}>Take it back</OneButton> }))}
          action={replyOnProjectAction} about={{ name: "projectId", value: id }} side={side} person={person} readers={readers.read} begin="Begin with what is strong in it, and end with a question." kind="personal"
        />
      )}
      {side === "author" && <Ends project={project} />}
      <div className="mt-12"><WhoSees kind="group" names={names} writer={false} /></div>
      {side === "author" && <CameLater names={readers.cameLater} action={showProjectTooAction} fields={{ projectId: id }} />}
    </>
  );
}

/** What the author can do with it: let the cohort read it, and show it to the trust. */
function Ends({ project: { id, opened, showcaseId } }: { project: FoundProject }) {
  return (
    <Section title="Who else may read it" lede="You alone decide, and can take it back at any time.">
      <div className="flex flex-wrap items-start gap-3">
        <OneButton action={openToCohortAction} fields={{ projectId: id, opens: opened ? "no" : "yes" }} kind="secondary">{opened ? "Keep it from the cohort again" : "Open it to the cohort"}</OneButton>
        {showcaseId ? <ButtonLink href={`/institute/showcases/${showcaseId}`} kind="secondary">The showcase</ButtonLink> : null}
        <ButtonLink href={`/institute/projects/${id}/showcase`} kind="secondary">{showcaseId ? "Publish it anew" : "Show it to the trust"}</ButtonLink>
      </div>
    </Section>
  );
}
