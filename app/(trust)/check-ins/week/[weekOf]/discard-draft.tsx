import { TapForm } from "@/components/forms/kept-form";
import { Details } from "@/components/ui/details";
import { SubmitButton } from "@/components/ui/submit-button";
import { discardDraftAction } from "./actions";

/** Deleting a draft cannot be undone, so it says what goes and asks by being one step away. */
export function DiscardDraft({ weekOf }: { weekOf: string }) {
  return (
    <div className="mt-10 text-sm">
      <Details summary="Delete this draft">
        <TapForm action={discardDraftAction} className="flex max-w-form flex-col items-start gap-3">
          <input type="hidden" name="weekOf" value={weekOf} />
          <p>Everything you wrote for this week goes, for good. Nobody else has seen it.</p>
          <SubmitButton kind="danger" size="small" pendingLabel="Deleting…">
            Delete my draft
          </SubmitButton>
        </TapForm>
      </Details>
    </div>
  );
}
