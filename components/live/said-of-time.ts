import { counted } from "@/lib/words";

/** The moments at which a clock is heard as well as seen, in minutes before its end; who listens is left in peace between them. */
const MOMENTS = [10, 1, 0] as const;

/**
 * What a running clock says aloud as it passes from one reading to the next, in seconds left; undefined between its moments.
 * A clock that jumps, because somebody gave it more time or a phone was asleep, says only where it stands now.
 */
export function saidOfTime(before: number, now: number): string | undefined {
  const passed = MOMENTS.findLast((minutes) => before > minutes * 60 && now <= minutes * 60);
  if (passed === undefined) return undefined;
  return passed === 0 ? "Time is up" : `${counted(passed, "minute")} left`;
}
