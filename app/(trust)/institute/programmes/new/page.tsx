import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { programmeParts } from "@/app/(trust)/institute/_parts/programme-parts";
import { startProgrammeAction } from "@/app/(trust)/institute/programmes/actions";
import { DescribedForm } from "@/components/forms/described-form";
import { PageHeader } from "@/components/ui/page-header";
import { requireViewer } from "@/lib/auth/require-viewer";
import { canStartProgrammes } from "@/lib/institute/policy";
import { v7 } from "@/lib/submissions/uuid";

export const metadata: Metadata = { title: "Start a programme" };

export default async function NewProgrammePage() {
  const viewer = await requireViewer();
  if (!canStartProgrammes(viewer)) notFound();
  return (
    <>
      <PageHeader title="Start a programme" lede="What stays from year to year. A cohort, with its days and its facilitators, comes next." back={{ href: "/institute", label: "Institute" }} />
      <DescribedForm action={startProgrammeAction} submit="Start it" cancel={{ href: "/institute" }} parts={[{ kind: "hidden", name: "requestId", value: v7() }, ...programmeParts()]} />
    </>
  );
}
