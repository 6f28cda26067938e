import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { idOrNotFound, orNotFound } from "@/app/(trust)/or-not-found";
import { ProjectWords } from "@/app/(trust)/institute/_parts/project-words";
import { publishShowcaseAction } from "@/app/(trust)/institute/projects/actions";
import { DescribedForm } from "@/components/forms/described-form";
import type { FormPart } from "@/components/forms/form-part";
import { ButtonLink } from "@/components/ui/button-link";
import { Notice } from "@/components/ui/notice";
import { PageHeader } from "@/components/ui/page-header";
import { Section } from "@/components/ui/section";
import { requireViewer } from "@/lib/auth/require-viewer";
import { findProject } from "@/lib/institute/projects/find-project";
import { forTheTrust } from "@/lib/institute/projects/for-the-trust";
import { hidesFigures, isMeasured } from "@/lib/institute/projects/measure";

export const metadata: Metadata = { title: "Show a project to the trust" };

export default async function PublishShowcasePage({ params }: { params: Promise<{ projectId: string }> }) {
  const viewer = await requireViewer();
  const { id, side, content, cohortId, showcaseId } = await orNotFound(findProject(viewer, idOrNotFound((await params).projectId)));
  if (side !== "author") notFound();
  const back = `/institute/projects/${id}`;
  const published = forTheTrust(content, false);
  const priority: FormPart[] = content.priorityTitle
    ? [{ kind: "ticks", name: "namesPriority", label: "The priority that it serves", hint: "What your school works on is for your school. These words go out to the trust only if you and your head are glad of it.", options: [{ value: "on", label: `Name it: ‘${content.priorityTitle}’` }], whoSees: { kind: "trust" } }]
    : [];
  return (
    <>
      <PageHeader
        title={showcaseId ? "Publish the showcase anew" : "Show your project to the trust"} back={{ href: back, label: "The project" }}
        lede="Everybody who works in the trust reads it from then on, with your name and your school. You can withdraw it at any moment; then it is gone at once."
      />
      {!isMeasured(published) ? (
        <Notice title="Not yet" actions={<ButtonLink href={`/institute/cohorts/${cohortId}/project`} kind="secondary">Go on with it</ButtonLink>}>
          {isMeasured(content) ? "Its figures are of five or fewer, which are not published. Say the before and the after in words too, and share it again." : "A showcase has a before, an after and a result. Add them, and share the project again."}
        </Notice>
      ) : (
        <>
          {hidesFigures(content) && <div className="mb-6"><Notice>A figure of five or fewer stays behind; the words stand for it.</Notice></div>}
          <Section title="What the trust reads" lede="Word for word. The log stays with you and the facilitators.">
            <h3 className="mb-4 max-w-text">{published.question}</h3>
            <ProjectWords content={published} />
          </Section>
          <div className="mt-10">
            <DescribedForm action={publishShowcaseAction} submit={showcaseId ? "Publish it anew" : "Publish it to the trust"} cancel={{ href: back, label: "Not now" }} parts={[{ kind: "hidden", name: "projectId", value: id }, ...priority]} />
          </div>
        </>
      )}
    </>
  );
}
