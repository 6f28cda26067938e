import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { PageHeader } from "@/components/ui/page-header";
import { findSchoolsToActFor } from "@/lib/actions/find-schools-to-act-for";
import { requireViewer } from "@/lib/auth/require-viewer";
import { v7 } from "@/lib/submissions/uuid";
import { AddForm } from "./add-form";

export const metadata: Metadata = { title: "Add an action" };

export default async function NewActionPage({ searchParams }: { searchParams: Promise<{ school?: string }> }) {
  const viewer = await requireViewer();
  const { schools, owners } = await findSchoolsToActFor(viewer);
  if (schools.length === 0) notFound();
  const { school } = await searchParams;
  return (
    <>
      <PageHeader title="Add an action" back={{ href: "/actions", label: "Actions" }} lede="Who does what by when. It comes up in the school’s next check-in." />
      <AddForm schools={schools} owners={owners.map(({ id, name }) => ({ id, name }))} me={viewer.personId} today={viewer.today} requestId={v7()} chosen={schools.find(({ id }) => id === school)?.id ?? (schools.length === 1 ? schools[0]?.id : undefined)} />
    </>
  );
}
