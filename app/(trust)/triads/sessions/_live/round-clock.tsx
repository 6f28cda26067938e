import { FromThenOn } from "./from-then-on";
import { Countdown } from "@/components/live/countdown";
import { Notice } from "@/components/ui/notice";
import { type Clocked, clockOf, clockText } from "@/lib/live/clock";
import { timeOfDay } from "@/lib/school-year/day";
import { NUDGE_MINUTES } from "@/lib/triads/clock";

type Props = {
  round: Clocked & { myRole: string | null };
  /** The moment for which the page is made. */
  at: Date;
};

/** The one clock of a round, the same on every phone. It names the end in words, so that it says something without script too. */
export function RoundClock({ round, at }: Props) {
  const { state, left } = clockOf(round, at);
  const came = at.getTime();
  const endsAt = came + left * 1000;
  const words = {
    waiting: `${round.minutes} minutes`,
    running: left >= 0 ? `Until ${timeOfDay(new Date(endsAt))}` : `The time was over at ${timeOfDay(new Date(endsAt))}`,
    paused: `Paused with ${clockText(left)} left`,
    over: "Over",
  };
  const goesOn = state === "running" || state === "paused";
  return (
    <>
      {goesOn && <Countdown came={came} facts={state === "paused" ? { stoppedAt: left } : { endsAt }} />}
      <p className={`mt-2 tabular-nums ${goesOn ? "text-muted" : "text-lg"}`}>{words[state]}</p>
      {goesOn && round.myRole === "observer" && <Nudges came={came} endsAt={endsAt} standsStill={state === "paused"} />}
    </>
  );
}

/** What the observer alone is told, so that the other two can forget the time: their pages do not hold it. */
function Nudges({ came, endsAt, standsStill }: { came: number; endsAt: number; standsStill: boolean }) {
  const soon = endsAt - NUDGE_MINUTES * 60_000;
  const few = <div className="mt-3"><Notice kind="attention">A few minutes are left. Let the coach know, so that they can come to an end.</Notice></div>;
  const none = <div className="mt-3"><Notice kind="attention">The time is over. Let the coach know.</Notice></div>;
  if (standsStill) return came >= endsAt ? none : came >= soon ? few : null;
  return (
    <>
      <FromThenOn came={came} at={soon} until={endsAt}>{few}</FromThenOn>
      <FromThenOn came={came} at={endsAt}>{none}</FromThenOn>
    </>
  );
}
