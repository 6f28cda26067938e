import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { idOrNotFound, orNotFound } from "@/app/(trust)/or-not-found";
import { PageHeader } from "@/components/ui/page-header";
import { WhoSees } from "@/components/ui/who-sees";
import { requireViewer } from "@/lib/auth/require-viewer";
import { readDraft } from "@/lib/rubric/drafts/read-draft";
import { AreaForm } from "./area-form";

export const metadata: Metadata = { title: "Change an area" };

type Props = { params: Promise<{ frameworkId: string; areaId: string }> };

export default async function AreaPage({ params }: Props) {
  const viewer = await requireViewer();
  const { frameworkId, areaId } = await params;
  const { head, areas } = await orNotFound(readDraft(viewer, idOrNotFound(frameworkId)));
  const area = areas.find(({ id }) => id === areaId);
  if (!area) notFound();
  return (
    <>
      <PageHeader above={head.name} title="Change this area" back={{ href: `/rubric/frameworks/${frameworkId}`, label: "The draft" }} />
      <div className="mb-6"><WhoSees kind="group" names={["its other editors"]} /></div>
      <AreaForm frameworkId={frameworkId} area={area} />
    </>
  );
}
