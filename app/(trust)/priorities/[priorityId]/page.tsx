import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { SavedNotice, type SearchParams } from "@/app/(trust)/saved-notice";
import { FormsInPlace } from "@/components/forms/forms-in-place";
import { PageHeader } from "@/components/ui/page-header";
import { requireViewer } from "@/lib/auth/require-viewer";
import { listPriorities } from "@/lib/priorities/list-priorities";
import { EditForm } from "./edit-form";
import { EndForm } from "./end-form";
import { TellStaff } from "./tell-staff";

export const metadata: Metadata = { title: "Change a priority" };

const words = { told: "Staff can read it now, and projects can serve it.", "taken-back": "Taken back. Staff do not read it any more." };
type Props = { params: Promise<{ priorityId: string }>; searchParams: SearchParams };

export default async function PriorityPage({ params, searchParams }: Props) {
  const viewer = await requireViewer();
  const { priorityId } = await params;
  const schools = await listPriorities(viewer);
  const school = schools.find(({ running }) => running.some(({ id }) => id === priorityId));
  const priority = school?.running.find(({ id }) => id === priorityId);
  if (!school?.mayKeep || !priority) notFound();
  return (
    <>
      <PageHeader above={school.schoolName} title="Change a priority" back={{ href: `/priorities?school=${school.schoolId}`, label: "Priorities" }} />
      <SavedNotice searchParams={searchParams} words={words} />
      <FormsInPlace>
        <EditForm priority={priority} />
        <div className="mt-12"><TellStaff priority={priority} schoolName={school.schoolName} today={viewer.today} /></div>
        <div className="mt-10">
          <EndForm priorityId={priority.id} version={priority.version} />
        </div>
      </FormsInPlace>
    </>
  );
}
