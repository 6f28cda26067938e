import type { Metadata } from "next";
import { idOrNotFound, orNotFound } from "@/app/(trust)/or-not-found";
import { Notice } from "@/components/ui/notice";
import { Section } from "@/components/ui/section";
import { requireViewer } from "@/lib/auth/require-viewer";
import { readDraft } from "@/lib/rubric/drafts/read-draft";
import { counted } from "@/lib/words";
import { ChangeList } from "../_parts/change-list";
import { FrameworkHeader } from "../_parts/framework-header";
import { PublishForm } from "./publish-form";

export const metadata: Metadata = { title: "Publish a framework" };

export default async function PublishPage({ params }: { params: Promise<{ frameworkId: string }> }) {
  const viewer = await requireViewer();
  const frameworkId = idOrNotFound((await params).frameworkId);
  const { head, areas, changes, mark } = await orNotFound(readDraft(viewer, frameworkId));
  const elements = areas.reduce((sum, area) => sum + area.elements.length, 0);
  const remarks = areas.reduce((sum, area) => sum + area.elements.reduce((open, element) => open + element.remarks, 0), 0);
  const next = (head.number ?? 0) + 1;
  const changed = changes.length > 0 || head.differences.parts.length > 0;
  return (
    <>
      <FrameworkHeader head={head} at="publish" title={`Version ${next}`} lede={`${counted(areas.filter((area) => area.elements.length > 0).length, "area")} with ${counted(elements, "element")}.`} />
      {remarks > 0 && <div className="mb-8"><Notice kind="attention" title={`${counted(remarks, "remark")} of yours not settled yet`}>You can publish all the same. Remarks stay with the editors.</Notice></div>}
      <Section title={head.number === null ? "What staff will read" : `What will change for those who read version ${head.number}`}>
        {changed ? <ChangeList frameworkId={frameworkId} changes={changes} differences={head.differences} /> : <p className="text-muted">Nothing: the draft says what staff read already.</p>}
      </Section>
      {head.retiredAt ? (
        <Notice title="This framework is no longer in use">Bring it back under ‘Name, stages, editors’ to publish it again.</Notice>
      ) : (
        <Section title="Publish"><PublishForm frameworkId={frameworkId} version={head.version} mark={mark} next={next} /></Section>
      )}
    </>
  );
}
