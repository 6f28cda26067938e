import { Countdown } from "@/components/live/countdown";
import { type Clocked, clockOf, clockText } from "@/lib/live/clock";
import { timeOfDay } from "@/lib/school-year/day";

type Props = {
  round: Clocked;
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
    </>
  );
}
