import { timeOfDay } from "@/lib/school-year/day";
import { clockOf, clockText, NUDGE_MINUTES, type RoundClock as Round } from "@/lib/triads/clock";
import { counted } from "@/lib/words";
import { Countdown } from "./countdown";
import { FromThenOn } from "./from-then-on";

type Props = {
  round: Round & { myRole: string | null };
  /** The moment for which the page is made. */
  at: Date;
};

/** The one clock of a round, the same on every phone. It names the end in words, so that it says something without script too. */
export function RoundClock({ round, at }: Props) {
  const { state, left } = clockOf(round, at);
  if (state === "waiting" || state === "over") return null;
  const endsAt = at.getTime() + left * 1000;
  const paused = state === "paused";
  return (
    <>
      <Countdown came={at.getTime()} facts={paused ? { stoppedAt: left } : { endsAt }} />
      <p className="text-muted">{paused ? `The clock stands still with ${clockText(left)} left.` : left > 0 ? `This round ends at ${timeOfDay(new Date(endsAt))}.` : `The time was up at ${timeOfDay(new Date(endsAt))}.`}</p>
      {round.myRole === "observer" && !paused && (
        <FromThenOn came={at.getTime()} at={endsAt - NUDGE_MINUTES * 60_000}>
          <p className="mt-3 border-l-4 border-attention pl-4 font-[550]">Only you see this: {counted(NUDGE_MINUTES, "minute")} or less are left. Give the coach a sign.</p>
        </FromThenOn>
      )}
    </>
  );
}
