import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { z } from "zod";
import { idOrNotFound, orNotFound } from "@/app/(trust)/or-not-found";
import { PageHeader } from "@/components/ui/page-header";
import { requireViewer } from "@/lib/auth/require-viewer";
import { readNewPriority } from "@/lib/priorities/read-new-priority";
import { v7 } from "@/lib/submissions/uuid";
import { AddForm } from "./add-form";

export const metadata: Metadata = { title: "Add a priority" };

export default async function NewPriorityPage({ searchParams }: { searchParams: Promise<{ school?: string; evaluation?: string; area?: string }> }) {
  const viewer = await requireViewer();
  const { school: asked, evaluation, area } = await searchParams;
  const id = z.uuid().safeParse(asked);
  if (!id.success) notFound();
  const { from, ...school } = await orNotFound(readNewPriority(viewer, id.data, evaluation && area ? { evaluationId: idOrNotFound(evaluation), area } : undefined));
  return (
    <>
      <PageHeader above={from ? `${school.schoolName}, from its self-evaluation: ${from.indicator}, ${from.name}` : school.schoolName} title="Add a priority" back={from ? { href: `/self-evaluation/${from.evaluationId}`, label: "Self-evaluation" } : { href: `/priorities?school=${school.schoolId}`, label: "Priorities" }} />
      <AddForm schoolId={school.schoolId} today={viewer.today} requestId={v7()} from={from} />
    </>
  );
}
