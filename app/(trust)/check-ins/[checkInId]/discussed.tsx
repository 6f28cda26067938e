import { TapForm } from "@/components/forms/kept-form";
import { ActionBar } from "@/components/ui/action-bar";
import { Icon } from "@/components/ui/icon";
import { MomentText } from "@/components/ui/moment-text";
import { SubmitButton } from "@/components/ui/submit-button";
import { canMarkDiscussed } from "@/lib/check-ins/policy";
import type { ReadCheckIn } from "@/lib/check-ins/conversation/read-check-in";
import type { Viewer } from "@/lib/viewers/viewer";
import { firstName } from "../first-name";
import { markDiscussedAction } from "./actions";

/** Where the conversation stands: each of the two says for themselves that it took place; then it is closed. */
export function Discussed({ checkIn, viewer }: { checkIn: ReadCheckIn; viewer: Viewer }) {
  const { leader, lead, leaderDiscussedAt, leadDiscussedAt, discussedAt } = checkIn;
  const viewerId = viewer.personId;
  const mine = canMarkDiscussed(viewer, { leaderId: leader.id, leadId: lead.id, leaderDiscussedAt, leadDiscussedAt });
  if (discussedAt)
    return <p className="flex items-start gap-2 text-muted"><Icon name="lock" className="mt-0.5 size-5" /><span>Discussed by both and closed on <MomentText at={discussedAt} />. Notes can still be added.</span></p>;
  const said = [leaderDiscussedAt && leader, leadDiscussedAt && lead].find(Boolean);
  return (
    <>
      {said && <p className="text-muted">{said.id === viewerId ? "You have" : `${firstName(said.name)} has`} said that this was discussed. It closes when {said.id === viewerId ? firstName(said.id === leader.id ? lead.name : leader.name) : mine ? "you do" : "both have"}{said.id === viewerId ? " does" : ""}.</p>}
      {mine && (
        <TapForm action={markDiscussedAction}>
          <input type="hidden" name="checkInId" value={checkIn.id} />
          <ActionBar>
            <SubmitButton>We have discussed this</SubmitButton>
            <p className="text-sm text-muted">{said ? "It is closed then: nothing in it changes any more." : "It closes once both of you have said so."}</p>
          </ActionBar>
        </TapForm>
      )}
    </>
  );
}
