import { endAction, extendRoundAction, goOnAction, nextRoundAction, pauseAction } from "@/app/(trust)/institute/sessions/[sessionId]/rehearsal/actions";
import { OneButton } from "@/components/forms/one-button";
import { RoundClock } from "@/components/live/round-clock";
import { Details } from "@/components/ui/details";
import type { RehearsalPage } from "@/lib/institute/rehearsals/read-rehearsal";
import { isThere } from "@/lib/institute/rehearsals/rotation";
import { EXTEND_MINUTES } from "@/lib/institute/rehearsals/schema";
import type { Viewer } from "@/lib/viewers/viewer";
import { HasToGo } from "./has-to-go";
import { Late } from "./late";
import { rolesNow } from "./people";

type Props = { rehearsal: RehearsalPage; viewer: Viewer };

/** The whole room, for those who run it: the round, its clock where it does not stand over their own role, the tap that moves everybody on, and who does what. */
export function Room({ rehearsal, viewer }: Props) {
  const { sessionId, round, rounds, clock, groups, mine } = rehearsal;
  const on = { sessionId, round: String(round) };
  const last = round >= rounds;
  const end = <OneButton action={endAction} fields={on} kind={last ? "primary" : "secondary"} pendingLabel="Ending…">End the rehearsal</OneButton>;
  return (
    <>
      <section className="mt-10 rounded-lg border border-line bg-surface p-5 shadow-float first:mt-0 sm:p-8">
        <p className="text-sm text-muted">For the whole room</p>
        <h2 className="mt-1">Round {round} of {rounds}</h2>
        {!mine?.seat.role && <RoundClock round={clock} at={viewer.at} />}
        <div className="mt-5 flex flex-wrap gap-3">
          {last ? end : <OneButton action={nextRoundAction} fields={on} pendingLabel="Going on…">Next round</OneButton>}
          {clock.pausedAt ? <OneButton action={goOnAction} fields={on} kind="secondary">Go on</OneButton> : <OneButton action={pauseAction} fields={on} kind="secondary">Pause</OneButton>}
          <OneButton action={extendRoundAction} fields={{ ...on, seen: String(clock.extendedMinutes) }} kind="secondary">{`${EXTEND_MINUTES} more minutes`}</OneButton>
        </div>
        {!last && <div className="mt-3"><Details summary="End before the last round">{end}</Details></div>}
      </section>
      <ul className="mt-8 grid gap-x-10 sm:grid-cols-2">
        {groups.map((group) => (
          <li key={group.number} className="border-t border-line py-5">
            <h2 className="text-lg">Group {group.number}</h2>
            <dl className="mt-2 flex flex-col gap-1">
              {rolesNow(group, viewer).map(({ label, names }) => <div key={label} className="grid grid-cols-[8rem_1fr] gap-x-3"><dt className="text-muted">{label}</dt><dd className="font-[550]">{names}</dd></div>)}
            </dl>
            {group.again && <p className="mt-2 text-sm text-muted">A second go: this group is through.</p>}
            {group.seats.every(({ role }) => role === null) && <p className="mt-2 text-sm text-muted">{group.seats.some(isThere) ? "Too few are there in this round." : "Everybody had to go."}</p>}
          </li>
        ))}
      </ul>
      <Late rehearsal={rehearsal} />
      <div className="mt-4"><HasToGo rehearsal={rehearsal} /></div>
    </>
  );
}
