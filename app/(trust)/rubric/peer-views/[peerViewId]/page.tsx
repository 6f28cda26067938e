import type { Metadata } from "next";
import { idOrNotFound, orNotFound } from "@/app/(trust)/or-not-found";
import { OneButton } from "@/components/forms/one-button";
import { DescribedForm } from "@/components/forms/described-form";
import { PageHeader } from "@/components/ui/page-header";
import { requireViewer } from "@/lib/auth/require-viewer";
import { readAsked } from "@/lib/rubric/study/read-my-study";
import { answerPeerAction, declinePeerAction } from "../../study-actions";

export const metadata: Metadata = { title: "A colleague asks you" };

export default async function PeerViewPage({ params }: { params: Promise<{ peerViewId: string }> }) {
  const viewer = await requireViewer();
  const { id, asker, element } = await orNotFound(readAsked(viewer, idOrNotFound((await params).peerViewId)));
  const whoSees = { kind: "personal", names: [asker] } as const;
  return (
    <>
      <PageHeader
        above={element.title} title={`How do you see ${asker}?`} back={{ href: "/rubric/study", label: "My study" }}
        lede="Say what you saw, not what you think of them. Nobody but the two of you will read it."
      />
      <DescribedForm
        action={answerPeerAction} submit={`Send to ${asker.split(" ")[0]}`}
        parts={[
          { kind: "hidden", name: "peerViewId", value: id },
          { kind: "radio", name: "stage", label: "Closest to what you have seen", options: element.stages.map(({ name }, at) => ({ value: String(at), label: name, hint: element.content.stages[at] })), whoSees },
          { kind: "area", name: "seen", label: "What you saw", hint: "A moment, in a lesson you were in.", whoSees },
          { kind: "area", name: "question", label: "A question to go on with", optional: true, whoSees },
        ]}
      />
      <div className="mt-8"><OneButton action={declinePeerAction} fields={{ peerViewId: id }} kind="quiet">I cannot say this time</OneButton></div>
    </>
  );
}
