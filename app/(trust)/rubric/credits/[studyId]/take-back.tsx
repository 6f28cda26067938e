import { deleteStudyAction, reopenStudyAction } from "../actions";
import { OneButton } from "@/components/forms/one-button";
import { Details } from "@/components/ui/details";

/** Opening a finished module again, and deleting all of it: the second cannot be undone, so it stands a step away. */
export function TakeBack({ studyId, finished }: { studyId: string; finished: boolean }) {
  return (
    <div className="mt-12 flex flex-col gap-4 border-t border-line pt-6">
      {finished && <OneButton action={reopenStudyAction} fields={{ studyId }} kind="secondary">Open it again</OneButton>}
      <Details summary="Delete all of it">
        <p className="mb-3 max-w-text">What you wrote is gone for good{finished ? ", and its credit with it" : ""}. A transcript that you have given away stays as it was, until you withdraw it.</p>
        <OneButton action={deleteStudyAction} fields={{ studyId }} kind="secondary" pendingLabel="Deleting…">Delete what I wrote</OneButton>
      </Details>
    </div>
  );
}
