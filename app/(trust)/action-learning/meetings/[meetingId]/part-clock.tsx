import { Countdown } from "@/components/live/countdown";
import type { MeetingPart } from "@/lib/action-learning/meetings/read-meeting";
import { clockOf } from "@/lib/live/clock";
import { timeOfDay } from "@/lib/school-year/day";

/** The one clock of a part, the same on every phone; it names the end in words, so that it says something without script too. It is never paused: the half day has its end. */
export function PartClock({ part, at }: { part: MeetingPart; at: Date }) {
  const { state, left } = clockOf({ ...part, pausedAt: null, pausedSeconds: 0 }, at);
  const came = at.getTime();
  const endsAt = came + left * 1000;
  if (state !== "running") return <p className="mt-2 text-lg tabular-nums">{part.minutes} minutes</p>;
  return (
    <>
      <Countdown came={came} facts={{ endsAt }} />
      <p className="mt-2 text-muted tabular-nums">{left >= 0 ? `Until ${timeOfDay(new Date(endsAt))}` : `The time was over at ${timeOfDay(new Date(endsAt))}`}{part.extendedMinutes > 0 ? `, with ${part.extendedMinutes} minutes more that you all agreed` : ""}</p>
    </>
  );
}
