import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { idOrNotFound, orNotFound } from "@/app/(trust)/or-not-found";
import { markAttendanceAction } from "@/app/(trust)/institute/sessions/actions";
import { DescribedForm } from "@/components/forms/described-form";
import { PageHeader } from "@/components/ui/page-header";
import { requireViewer } from "@/lib/auth/require-viewer";
import { findSession } from "@/lib/institute/sessions/find-session";
import { inWords } from "@/lib/school-year/day";

export const metadata: Metadata = { title: "Who came" };

const options = [{ value: "came", label: "Came" }, { value: "sent_word", label: "Sent word" }, { value: "missed", label: "Did not come" }];

export default async function AttendancePage({ params }: { params: Promise<{ sessionId: string }> }) {
  const viewer = await requireViewer();
  const session = await orNotFound(findSession(viewer, idOrNotFound((await params).sessionId)));
  if (!session.cohort.runs || session.calledOff || session.heldOn > viewer.today) notFound();
  const back = `/institute/sessions/${session.id}`;
  const members = session.cohort.members.filter(({ leftOn }) => !leftOn || leftOn >= session.heldOn);
  const said = new Map(session.attendance.map(({ memberId, state }) => [memberId, state]));
  return (
    <>
      <PageHeader above={session.theme} title="Who came" lede={`${inWords(session.heldOn)}. Each sees their own line; you and the other facilitators see all.`} back={{ href: back, label: "The session" }} />
      <DescribedForm
        action={markAttendanceAction} submit="Save" cancel={{ href: back }}
        parts={[{ kind: "hidden", name: "sessionId", value: session.id }, ...members.map(({ id, name }) => ({ kind: "radio", name: id, label: name, value: said.get(id) ?? "came", options }) as const)]}
      />
    </>
  );
}
