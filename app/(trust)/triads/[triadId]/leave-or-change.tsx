import { changeAction, leaveAction } from "@/app/(trust)/triads/actions";
import { OneButton } from "@/components/forms/one-button";
import { Details } from "@/components/ui/details";
import type { MyTriad } from "@/lib/triads/find-triad";

/** The ways out: never asked why. */
export function LeaveOrChange({ triad }: { triad: MyTriad }) {
  return (
    <div className="mt-12">
      <Details summary="Another triad, or none">
        <div className="flex max-w-text flex-col items-start gap-4">
          <p className="text-muted">Nobody asks why. The coordinators see what you choose here; the others see only that you have left.</p>
          <OneButton action={changeAction} fields={{ triadId: triad.id, wants: triad.wantsChange ? "false" : "true" }} kind="secondary">{triad.wantsChange ? "I would stay after all" : "I would rather be in another triad"}</OneButton>
          <OneButton action={leaveAction} fields={{ triadId: triad.id }} kind="secondary">Leave this triad</OneButton>
        </div>
      </Details>
    </div>
  );
}
