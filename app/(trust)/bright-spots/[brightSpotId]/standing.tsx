import { confirmAction, declineAction } from "@/app/(trust)/bright-spots/actions";
import { OneButton } from "@/components/forms/one-button";
import { Notice } from "@/components/ui/notice";
import type { FoundBrightSpot } from "@/lib/bright-spots/find-bright-spot";
import { withItsYear } from "@/lib/school-year/day";
import type { Viewer } from "@/lib/viewers/viewer";

/** Where it stands, when it does not simply show: it waits for an answer, was declined, or has ended. */
export function Standing({ spot, viewer }: { spot: FoundBrightSpot; viewer: Viewer }) {
  const fields = { brightSpotId: spot.id };
  if (spot.endedOn) return <Notice title={`It ended on ${withItsYear(spot.endedOn)}`}>{spot.endReason}</Notice>;
  if (spot.declinedAt) return <Notice title={`${spot.host} said no this time`}>Nobody but the two of you sees this.</Notice>;
  if (spot.confirmedAt) return null;
  if (viewer.personId !== spot.hostId) return <Notice title={`Waiting for ${spot.host}`}>Until they agree, only the two of you see this.</Notice>;
  return (
    <Notice
      title={`${spot.markedBy} would like others to see this`}
      actions={
        <>
          <OneButton action={confirmAction} fields={fields}>I agree to be asked</OneButton>
          <OneButton action={declineAction} fields={fields} kind="quiet">Not this time</OneButton>
        </>
      }
    >
      If you agree, everybody in the trust sees it with your name as the person to ask. Each visit is yours to arrange or refuse, and you can end it on any day.
    </Notice>
  );
}
