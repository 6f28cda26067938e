import { withdrawItemAction } from "@/app/(trust)/reviews/agenda-actions";
import { UndoBar } from "@/components/ui/undo-bar";

/** Taken off, said, and put back with one tap. */
export function TakenOff({ reviewId, itemId }: { reviewId: string; itemId: string }) {
  async function putBack(form: FormData) {
    "use server";
    await withdrawItemAction({}, form);
  }
  return (
    <UndoBar message="Taken off the agenda." action={putBack}>
      <input type="hidden" name="reviewId" value={reviewId} />
      <input type="hidden" name="itemId" value={itemId} />
      <input type="hidden" name="withdrawn" value="false" />
    </UndoBar>
  );
}
