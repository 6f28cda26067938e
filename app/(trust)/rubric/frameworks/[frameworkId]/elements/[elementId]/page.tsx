import type { Metadata } from "next";
import { idOrNotFound, orNotFound } from "@/app/(trust)/or-not-found";
import { MomentText } from "@/components/ui/moment-text";
import { Notice } from "@/components/ui/notice";
import { requireViewer } from "@/lib/auth/require-viewer";
import { toElementForm } from "@/lib/rubric/elements/element-form";
import { readDraftElement } from "@/lib/rubric/elements/read-draft-element";
import { ElementForm } from "./element-form";
import { ElementTabs } from "./element-tabs";

export const metadata: Metadata = { title: "Write an element" };

type Props = { params: Promise<{ frameworkId: string; elementId: string }>; searchParams: Promise<{ saved?: string }> };

export default async function WriteElementPage({ params, searchParams }: Props) {
  const viewer = await requireViewer();
  const { frameworkId, elementId } = await params;
  const { saved } = await searchParams;
  const element = await orNotFound(readDraftElement(viewer, idOrNotFound(frameworkId), idOrNotFound(elementId)));
  const open = element.remarks.filter(({ settledAt }) => !settledAt);
  return (
    <>
      <ElementTabs
        frameworkId={frameworkId} elementId={elementId} above={`${element.framework} · ${element.area}`} title={element.text.title} at="write" open={open.length}
        lede={<>Last written by {element.last.author}, <MomentText at={element.last.savedAt} />.</>}
      />
      {saved && <div className="mb-8"><Notice kind="success" title="Saved in the draft." /></div>}
      {element.removed && <div className="mb-8"><Notice title="This element is out of the draft">You can go on writing it; it comes back from the list on the draft’s page.</Notice></div>}
      <ElementForm
        key={`${element.version} ${saved ?? ""}`}
        element={{ frameworkId, elementId, areaId: element.areaId, version: element.version }} areas={element.areas} stages={element.stages}
        values={toElementForm(element.text, element.stages)}
        remarks={open.map(({ id, part, passage, remark, author }) => ({ id, part, passage, remark, author }))}
      />
    </>
  );
}
