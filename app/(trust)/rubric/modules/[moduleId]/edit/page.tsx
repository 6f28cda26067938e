import type { Metadata } from "next";
import { idOrNotFound, orNotFound } from "@/app/(trust)/or-not-found";
import { requireViewer } from "@/lib/auth/require-viewer";
import { readDraftModule } from "@/lib/rubric/modules/read-draft-module";
import { ModuleTabs } from "./module-tabs";
import { WordsForm } from "./words-form";

export const metadata: Metadata = { title: "Write a module" };

export default async function EditModulePage({ params }: { params: Promise<{ moduleId: string }> }) {
  const viewer = await requireViewer();
  const { module, elements } = await orNotFound(readDraftModule(viewer, idOrNotFound((await params).moduleId)));
  const areas = [...new Set(elements.map(({ area }) => area))].map((area) => ({
    area, elements: elements.flatMap(({ area: of, id, title, published }) => (of === area ? [{ value: id, label: title, ...(published ? {} : { hint: "Staff do not read it yet" }) }] : [])),
  }));
  const { id, version, title, halfHours, content } = module;
  return (
    <>
      <ModuleTabs module={module} at="words" />
      <WordsForm
        key={version} areas={areas} covered={content.elements.map((element) => element.id)}
        was={{ moduleId: id, version: String(version), title, hours: String(halfHours / 2), why: content.why, task: content.task, questions: content.questions.join("\n") }}
      />
    </>
  );
}
