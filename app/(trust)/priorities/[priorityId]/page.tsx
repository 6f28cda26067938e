import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { PageHeader } from "@/components/ui/page-header";
import { requireViewer } from "@/lib/auth/require-viewer";
import { listPriorities } from "@/lib/priorities/list-priorities";
import { EditForm } from "./edit-form";
import { EndForm } from "./end-form";

export const metadata: Metadata = { title: "Change a priority" };

export default async function PriorityPage({ params }: { params: Promise<{ priorityId: string }> }) {
  const viewer = await requireViewer();
  const { priorityId } = await params;
  const schools = await listPriorities(viewer);
  const school = schools.find(({ running }) => running.some(({ id }) => id === priorityId));
  const priority = school?.running.find(({ id }) => id === priorityId);
  if (!school?.mayKeep || !priority) notFound();
  return (
    <>
      <PageHeader above={school.schoolName} title="Change a priority" back={{ href: `/priorities?school=${school.schoolId}`, label: "Priorities" }} />
      <EditForm priority={priority} />
      <div className="mt-10">
        <EndForm priorityId={priority.id} version={priority.version} />
      </div>
    </>
  );
}
