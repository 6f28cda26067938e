import type { Metadata } from "next";
import { idOrNotFound, orNotFound } from "@/app/(trust)/or-not-found";
import { SavedNotice, type SearchParams } from "@/app/(trust)/saved-notice";
import { requireViewer } from "@/lib/auth/require-viewer";
import { readDraftModule } from "@/lib/rubric/modules/read-draft-module";
import { ModuleTabs } from "../module-tabs";
import { ReadingForm } from "./reading-form";

export const metadata: Metadata = { title: "What a module gives to read" };

export default async function ModuleReadingPage({ params, searchParams }: { params: Promise<{ moduleId: string }>; searchParams: SearchParams }) {
  const viewer = await requireViewer();
  const { module, elements } = await orNotFound(readDraftModule(viewer, idOrNotFound((await params).moduleId)));
  const { id, version, content } = module;
  const covered = new Set(content.elements.map((element) => element.id));
  const groups = elements.filter((element) => covered.has(element.id) && element.works.length > 0).map(({ title, works }) => ({ title, works: works.map((work) => ({ value: work.title, label: work.title, hint: work.by })) }));
  return (
    <>
      <ModuleTabs module={module} at="reading" />
      <SavedNotice searchParams={searchParams} words={{ words: "Saved. Now choose what to read." }} />
      <ReadingForm
        key={version} moduleId={id} version={version} groups={groups} chosen={content.reading.flatMap(({ own, title }) => (own ? [] : [title]))}
        own={content.reading.flatMap(({ own, title, by, link }) => (own ? [{ title, by, link: link ?? "" }] : []))}
      />
    </>
  );
}
