import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { idOrNotFound, orNotFound } from "@/app/(trust)/or-not-found";
import { sessionParts } from "@/app/(trust)/institute/_parts/session-parts";
import { editSessionAction } from "@/app/(trust)/institute/sessions/actions";
import { DescribedForm } from "@/components/forms/described-form";
import { PageHeader } from "@/components/ui/page-header";
import { requireViewer } from "@/lib/auth/require-viewer";
import { findSession } from "@/lib/institute/sessions/find-session";

export const metadata: Metadata = { title: "Change a session" };

export default async function EditSessionPage({ params }: { params: Promise<{ sessionId: string }> }) {
  const viewer = await requireViewer();
  const session = await orNotFound(findSession(viewer, idOrNotFound((await params).sessionId)));
  if (!session.cohort.runs || session.calledOff) notFound();
  const back = `/institute/sessions/${session.id}`;
  return (
    <>
      <PageHeader above={session.theme} title="Change the session" back={{ href: back, label: "The session" }} />
      <DescribedForm action={editSessionAction} submit="Save" cancel={{ href: back }} parts={[{ kind: "hidden", name: "sessionId", value: session.id }, { kind: "hidden", name: "version", value: String(session.version) }, ...sessionParts(session)]} />
    </>
  );
}
