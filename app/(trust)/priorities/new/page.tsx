import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { z } from "zod";
import { PageHeader } from "@/components/ui/page-header";
import { requireViewer } from "@/lib/auth/require-viewer";
import { listPriorities } from "@/lib/priorities/list-priorities";
import { v7 } from "@/lib/submissions/uuid";
import { AddForm } from "./add-form";

export const metadata: Metadata = { title: "Add a priority" };

export default async function NewPriorityPage({ searchParams }: { searchParams: Promise<{ school?: string }> }) {
  const viewer = await requireViewer();
  const id = z.uuid().safeParse((await searchParams).school);
  if (!id.success) notFound();
  const [school] = await listPriorities(viewer, id.data);
  if (!school?.mayKeep) notFound();
  return (
    <>
      <PageHeader above={school.schoolName} title="Add a priority" back={{ href: `/priorities?school=${school.schoolId}`, label: "Priorities" }} />
      <AddForm schoolId={school.schoolId} today={viewer.today} requestId={v7()} />
    </>
  );
}
