import { leaveSetAction } from "@/app/(trust)/action-learning/actions";
import { OneButton } from "@/components/forms/one-button";
import { Details } from "@/components/ui/details";
import type { MySet } from "@/lib/action-learning/sets/find-set";

/** The way out: never asked why. */
export function Leave({ set }: { set: MySet }) {
  return (
    <div className="mt-12">
      <Details summary="Leave this set">
        <div className="flex max-w-text flex-col items-start gap-4">
          <p className="text-muted">Nobody asks why. You keep what you attended, and see nothing that follows.</p>
          <OneButton action={leaveSetAction} fields={{ setId: set.id }} kind="secondary">Leave this set</OneButton>
        </div>
      </Details>
    </div>
  );
}
