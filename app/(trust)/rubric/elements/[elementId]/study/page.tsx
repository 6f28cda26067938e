import type { Metadata } from "next";
import { idOrNotFound, orNotFound } from "@/app/(trust)/or-not-found";
import { OneButton } from "@/components/forms/one-button";
import { SavedNotice, type SearchParams } from "@/app/(trust)/saved-notice";
import { PageHeader } from "@/components/ui/page-header";
import { Section } from "@/components/ui/section";
import { WhoSees } from "@/components/ui/who-sees";
import { requireViewer } from "@/lib/auth/require-viewer";
import { openStudy } from "@/lib/rubric/study/open-study";
import { withItsYear } from "@/lib/school-year/day";
import { v7 } from "@/lib/submissions/uuid";
import { chooseFocusAction, endFocusAction } from "../../../study-actions";
import { NoteForm } from "./note-form";
import { PeerViews } from "./peer-views";
import { SelfViews } from "./self-views";

export const metadata: Metadata = { title: "My study" };

const words = {
  focus: "This is what you work on now.", ended: "You no longer work on this.", noted: "Your note is saved.",
  seen: "Saved.", asked: "Asked. They find it on their page and in their next mail.", declined: "Said no.", answered: "Answered.",
};

export default async function StudyPage({ params, searchParams }: { params: Promise<{ elementId: string }>; searchParams: SearchParams }) {
  const viewer = await requireViewer();
  const { element, study, colleagues } = await orNotFound(openStudy(viewer, idOrNotFound((await params).elementId)));
  const about = { elementId: element.id };
  return (
    <>
      <PageHeader title="My study" back={{ href: `/rubric/elements/${element.id}`, label: element.title }} />
      <SavedNotice searchParams={searchParams} words={words} />
      <WhoSees kind="own" />
      <Section title="What I work on">
        {study.focusSince ? (
          <>
            <p className="mb-3">You have worked on this since {withItsYear(study.focusSince)}.</p>
            <OneButton action={endFocusAction} fields={about} kind="secondary">Stop working on this</OneButton>
          </>
        ) : (
          <>
            <p className="mb-3 max-w-text text-muted">One element at a time. What you worked on before stays in your history.</p>
            <OneButton action={chooseFocusAction} fields={about}>Make this what I work on</OneButton>
          </>
        )}
      </Section>
      <SelfViews element={element} views={study.selfViews} />
      <PeerViews element={element} views={study.peerViews} colleagues={colleagues} requestId={v7()} />
      <Section title="My note"><NoteForm elementId={element.id} note={study.note.text} version={study.note.version} /></Section>
    </>
  );
}
