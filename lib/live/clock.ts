/** A round, or a slot, is extended by an hour at most, in minutes; the database holds a slot to it. */
export const MOST_EXTENDED = 60;

/** What a clock is told from: a round of a triad, a part of a set's meeting. */
export type Clocked = { minutes: number; extendedMinutes: number; startedAt: Date | null; pausedAt: Date | null; pausedSeconds: number; endedAt: Date | null };

export type ClockFace = {
  state: "waiting" | "running" | "paused" | "over";
  /** Seconds left; negative when the time is over and it goes on. */
  left: number;
};

/** How many seconds a clock has run at a moment, without those for which it stood still. */
export function secondsInto({ startedAt, pausedAt, pausedSeconds, endedAt }: Clocked, at: Date): number {
  return startedAt ? Math.max(0, Math.floor(((endedAt ?? pausedAt ?? at).getTime() - startedAt.getTime()) / 1000) - pausedSeconds) : 0;
}

/** What a clock shows at a moment: told from its row alone, so that every process and every phone shows the same. */
export function clockOf(clocked: Clocked, at: Date): ClockFace {
  const whole = (clocked.minutes + clocked.extendedMinutes) * 60;
  if (!clocked.startedAt) return { state: "waiting", left: whole };
  const left = whole - secondsInto(clocked, at);
  if (clocked.endedAt) return { state: "over", left };
  return { state: clocked.pausedAt ? "paused" : "running", left };
}

/** '12:05', or '+1:30' beyond the end. */
export function clockText(left: number): string {
  const seconds = Math.abs(left);
  return `${left < 0 ? "+" : ""}${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, "0")}`;
}
