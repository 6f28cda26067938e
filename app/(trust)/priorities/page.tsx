import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { z } from "zod";
import { PageHeader } from "@/components/ui/page-header";
import { requireViewer } from "@/lib/auth/require-viewer";
import { listPriorities } from "@/lib/priorities/list-priorities";
import { SchoolSection } from "./school-section";

export const metadata: Metadata = { title: "Priorities" };

export default async function PrioritiesPage({ searchParams }: { searchParams: Promise<{ school?: string }> }) {
  const viewer = await requireViewer();
  const school = z.uuid().optional().catch(undefined).parse((await searchParams).school);
  const schools = await listPriorities(viewer, school);
  if (schools.length === 0) notFound();
  return (
    <>
      <PageHeader
        title="Priorities" lede="Three to five a school, each with where it starts from and how you will know that it worked."
        back={school && schools[0] ? { href: "/priorities", label: "All priorities" } : undefined}
      />
      {schools.map((one) => <SchoolSection key={one.schoolId} school={one} />)}
    </>
  );
}
