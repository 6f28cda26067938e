import type { Metadata } from "next";
import { idOrNotFound, orNotFound } from "@/app/(trust)/or-not-found";
import { SavedNotice, type SearchParams } from "@/app/(trust)/saved-notice";
import { Markdown } from "@/components/ui/markdown";
import { Section } from "@/components/ui/section";
import { requireViewer } from "@/lib/auth/require-viewer";
import { partLabels, partsOf } from "@/lib/rubric/compare/parts-of";
import { readDraftElement } from "@/lib/rubric/elements/read-draft-element";
import { v7 } from "@/lib/submissions/uuid";
import { ElementTabs } from "../element-tabs";
import { Remarks } from "./remarks";
import { RemarkForm } from "./remark-form";

export const metadata: Metadata = { title: "Remarks on an element" };

const done = { remark: "Your remark stands beside its part.", settled: "Settled.", open: "Open again." };

type Props = { params: Promise<{ frameworkId: string; elementId: string }>; searchParams: SearchParams };

export default async function RemarksPage({ params, searchParams }: Props) {
  const viewer = await requireViewer();
  const { frameworkId, elementId } = await params;
  const element = await orNotFound(readDraftElement(viewer, idOrNotFound(frameworkId), idOrNotFound(elementId)));
  const { remarks, stages, text } = element;
  const parts = partsOf(text, stages).filter(({ key, text: words }) => key !== "title" && (words !== "" || remarks.some(({ part }) => part === key)));
  const labels = partLabels(stages);
  const elsewhere = remarks.filter(({ part }) => part === "title" || !Object.hasOwn(labels, part));
  return (
    <>
      <ElementTabs frameworkId={frameworkId} elementId={elementId} above={`${element.framework} · ${element.area}`} title={text.title} at="remarks" open={remarks.filter(({ settledAt }) => !settledAt).length} />
      <SavedNotice searchParams={searchParams} words={done} />
      <Remarks frameworkId={frameworkId} elementId={elementId} remarks={elsewhere} />
      {parts.map(({ key, label, text: words }) => (
        <Section key={key} id={key} title={label}>
          <div className="grid gap-x-10 gap-y-4 lg:grid-cols-[minmax(0,1fr)_20rem]">
            <Markdown className="min-w-0 wrap-anywhere">{["tips", "slips", "questions", "reading"].includes(key) ? words.replaceAll(/^(?=.)/gm, "- ") : words}</Markdown>
            <Remarks frameworkId={frameworkId} elementId={elementId} remarks={remarks.filter(({ part }) => part === key)} />
          </div>
        </Section>
      ))}
      <Section title="Remark on a passage" id="remark-on">
        <RemarkForm key={remarks.length} frameworkId={frameworkId} elementId={elementId} requestId={v7()} parts={Object.entries(labels).map(([value, label]) => ({ value, label }))} />
      </Section>
    </>
  );
}
