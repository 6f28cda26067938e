import type { Metadata } from "next";
import { redirect } from "next/navigation";
import { idOrNotFound, orNotFound } from "@/app/(trust)/or-not-found";
import { SavedNotice, type SearchParams } from "@/app/(trust)/saved-notice";
import { ButtonLink } from "@/components/ui/button-link";
import { EmptyState } from "@/components/ui/empty-state";
import { Notice } from "@/components/ui/notice";
import { Section } from "@/components/ui/section";
import { WhoSees } from "@/components/ui/who-sees";
import { requireViewer } from "@/lib/auth/require-viewer";
import { type Draft, readDraft } from "@/lib/rubric/drafts/read-draft";
import { readKeeping } from "@/lib/rubric/editors/read-keeping";
import type { Viewer } from "@/lib/viewers/viewer";
import { NotFound } from "@/lib/errors";
import { v7 } from "@/lib/submissions/uuid";
import { londonDay } from "@/lib/clock";
import { withItsYear } from "@/lib/school-year/day";
import { AddLine } from "./_parts/add-line";
import { AreaSection } from "./area-section";
import { ChangeList } from "./_parts/change-list";
import { FrameworkHeader } from "./_parts/framework-header";
import { TakenOutList } from "./taken-out-list";
import { addAreaAction } from "./draft-actions";
import { JustTakenOut } from "./just-taken-out";

export const metadata: Metadata = { title: "Write a framework" };

const done = { started: "Started. Nobody but its editors sees it until you publish it.", area: "The area is added at the end.", back: "Back in the draft.", restored: "In use again." };

type Props = { params: Promise<{ frameworkId: string }>; searchParams: SearchParams };

/** Those who start frameworks and do not write this one are sent on to what they settle about it. */
async function draftOrSettings(viewer: Viewer, frameworkId: string): Promise<Draft> {
  try {
    return await readDraft(viewer, frameworkId);
  } catch (error) {
    if (!(error instanceof NotFound)) throw error;
    await orNotFound(readKeeping(viewer, frameworkId));
    redirect(`/rubric/frameworks/${frameworkId}/settings`);
  }
}

export default async function DraftPage({ params, searchParams }: Props) {
  const viewer = await requireViewer();
  const frameworkId = idOrNotFound((await params).frameworkId);
  const { head, areas, takenOut, changes } = await draftOrSettings(viewer, frameworkId);
  const { out } = await searchParams;
  const changed = changes.length > 0 || head.differences.parts.length > 0;
  return (
    <>
      <FrameworkHeader
        head={head} at="draft"
        lede={head.number === null ? "A draft that was not published yet." : `The draft of the next version. Staff read version ${head.number}, published on ${withItsYear(londonDay(head.publishedAt ?? viewer.at))}.`}
        actions={changed && areas.length > 0 && !head.retiredAt && <ButtonLink href={`/rubric/frameworks/${frameworkId}/publish`}>Check and publish</ButtonLink>}
      />
      <SavedNotice searchParams={searchParams} words={done} />
      <JustTakenOut frameworkId={frameworkId} takenOut={takenOut} asked={typeof out === "string" ? out : ""} />
      {head.retiredAt && <div className="mb-8"><Notice title="This framework is no longer in use">Bring it back under ‘Name, stages, editors’ to publish it again.</Notice></div>}
      <div className="mb-8"><WhoSees kind="group" names={["its other editors"]} /></div>
      {areas.length === 0 && <EmptyState title="No areas yet">An area holds elements: ‘Questioning’ with ‘Wait time’ and ‘Cold call’. Add the first one below.</EmptyState>}
      {areas.map((area, place) => <AreaSection key={area.id} frameworkId={frameworkId} area={area} first={place === 0} last={place === areas.length - 1} today={viewer.today} changes={changes} />)}
      <Section title="Add an area">
        <AddLine key={areas.length} id="area-title" label="What it is called" button="Add the area" action={addAreaAction} fields={{ frameworkId, requestId: v7() }} />
      </Section>
      {takenOut.length > 0 && <TakenOutList frameworkId={frameworkId} takenOut={takenOut} />}
      {head.number !== null && (
        <Section id="changes" title={`What changed since version ${head.number}`}>
          {changed ? <ChangeList frameworkId={frameworkId} changes={changes} differences={head.differences} /> : <p className="text-muted">Nothing: the draft says what staff read.</p>}
        </Section>
      )}
    </>
  );
}
