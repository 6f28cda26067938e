import type { Metadata } from "next";
import { idOrNotFound, orNotFound } from "@/app/(trust)/or-not-found";
import { TapForm } from "@/components/forms/kept-form";
import { Details } from "@/components/ui/details";
import { MomentText } from "@/components/ui/moment-text";
import { PageHeader } from "@/components/ui/page-header";
import { SubmitButton } from "@/components/ui/submit-button";
import { WhoSees } from "@/components/ui/who-sees";
import { requireViewer } from "@/lib/auth/require-viewer";
import { arriving } from "@/lib/check-ins/arriving";
import { readPersonalPart } from "@/lib/check-ins/conversation/read-personal-part";
import { firstName } from "../../first-name";
import { deletePersonalPartAction } from "../actions";

export const metadata: Metadata = { title: "Between the two of you" };

export default async function PersonalPartPage({ params }: { params: Promise<{ checkInId: string }> }) {
  const viewer = await requireViewer();
  const id = idOrNotFound((await params).checkInId);
  const part = await orNotFound(readPersonalPart(viewer, id));
  const other = firstName(part.mine ? part.leadName : part.leaderName);
  return (
    <>
      <PageHeader
        title={part.mine ? "How you were arriving" : `How ${other} is arriving`} back={{ href: `/check-ins/${id}`, label: "The check-in" }}
        above={<>Written on <MomentText at={part.writtenAt} /></>}
      />
      <WhoSees kind="personal" names={[other]} />
      {part.arriving && <p className="mt-6 font-serif text-2xl">{arriving[part.arriving]}</p>}
      {part.note && <p className="mt-3 max-w-text text-lg whitespace-pre-wrap">{part.note}</p>}
      {!part.mine && <p className="mt-6 text-sm text-muted">{other} can see that you opened this.</p>}
      <div className="mt-10 text-sm">
        <Details summary="Delete this for both of you">
          <TapForm action={deletePersonalPartAction} className="flex max-w-form flex-col items-start gap-3">
            <input type="hidden" name="checkInId" value={id} />
            <p>The words go for you and for {other}, for good: nobody can bring them back. The log keeps that it was deleted and by whom. The three Ss stay.</p>
            <SubmitButton kind="danger" size="small" pendingLabel="Deleting…">Delete for both of us</SubmitButton>
          </TapForm>
        </Details>
      </div>
    </>
  );
}
