import type { Metadata } from "next";
import { orNotFound } from "@/app/(trust)/or-not-found";
import { LinkRows } from "@/app/(trust)/institute/_parts/link-rows";
import { EmptyState } from "@/components/ui/empty-state";
import { PageHeader } from "@/components/ui/page-header";
import { requireViewer } from "@/lib/auth/require-viewer";
import { listShowcases } from "@/lib/institute/projects/showcases/read-showcases";

export const metadata: Metadata = { title: "Showcases" };

export default async function ShowcasesPage() {
  const viewer = await requireViewer();
  const showcases = await orNotFound(listShowcases(viewer));
  return (
    <>
      <PageHeader title="Showcases" lede="What colleagues asked, tried and found in a project of a year, published by them." back={{ href: "/institute", label: "Institute" }} />
      {showcases.length === 0 && <EmptyState title="No showcase yet">When somebody of a programme publishes their project, everybody who works in the trust reads it here.</EmptyState>}
      <LinkRows rows={showcases.map(({ id, content, person, school, programme }) => ({ key: id, href: `/institute/showcases/${id}`, title: content.question, about: [person, school, programme].filter(Boolean).join(" · ") }))} />
    </>
  );
}
