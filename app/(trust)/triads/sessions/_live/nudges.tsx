import { Notice } from "@/components/ui/notice";
import { type Clocked, clockOf } from "@/lib/live/clock";
import { NUDGE_MINUTES } from "@/lib/triads/clock";
import { FromThenOn } from "./from-then-on";

/** What the observer alone is told, so that the other two can forget the time: their pages do not hold it. */
export function Nudges({ round, at }: { round: Clocked; at: Date }) {
  const { state, left } = clockOf(round, at);
  if (state !== "running" && state !== "paused") return null;
  const came = at.getTime();
  const endsAt = came + left * 1000;
  const soon = endsAt - NUDGE_MINUTES * 60_000;
  const few = <div className="mt-3"><Notice kind="attention">A few minutes are left. Let the coach know, so that they can come to an end.</Notice></div>;
  const none = <div className="mt-3"><Notice kind="attention">The time is over. Let the coach know.</Notice></div>;
  if (state === "paused") return came >= endsAt ? none : came >= soon ? few : null;
  return (
    <>
      <FromThenOn came={came} at={soon} until={endsAt}>{few}</FromThenOn>
      <FromThenOn came={came} at={endsAt}>{none}</FromThenOn>
    </>
  );
}
