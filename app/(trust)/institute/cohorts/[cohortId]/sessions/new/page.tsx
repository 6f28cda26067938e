import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { idOrNotFound, orNotFound } from "@/app/(trust)/or-not-found";
import { sessionParts } from "@/app/(trust)/institute/_parts/session-parts";
import { planSessionAction } from "@/app/(trust)/institute/sessions/actions";
import { DescribedForm } from "@/components/forms/described-form";
import { PageHeader } from "@/components/ui/page-header";
import { requireViewer } from "@/lib/auth/require-viewer";
import { readCohort } from "@/lib/institute/cohorts/find-cohort";
import { v7 } from "@/lib/submissions/uuid";

export const metadata: Metadata = { title: "Plan a session" };

export default async function NewSessionPage({ params }: { params: Promise<{ cohortId: string }> }) {
  const viewer = await requireViewer();
  const cohort = await orNotFound(readCohort(viewer, idOrNotFound((await params).cohortId)));
  if (!cohort.runs) notFound();
  const back = `/institute/cohorts/${cohort.id}`;
  return (
    <>
      <PageHeader above={`${cohort.programme.name}, ${cohort.name}`} title="Plan a session" back={{ href: back, label: "The cohort" }} />
      <DescribedForm
        action={planSessionAction} submit="Plan it" cancel={{ href: back }}
        parts={[{ kind: "hidden", name: "requestId", value: v7() }, { kind: "hidden", name: "cohortId", value: cohort.id }, ...sessionParts({ theme: "", heldOn: "", startsAt: "13:30", minutes: cohort.programme.sessionMinutes, place: "", plan: "" })]}
      />
    </>
  );
}
