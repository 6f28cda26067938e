/** The observer alone is told when so many minutes are left, so that the coach can come to an end. */
export const NUDGE_MINUTES = 5;
/** What one tap adds to a round. */
export const EXTEND_MINUTES = 5;
/** A round lasts half an hour unless the triad says otherwise. */
export const ROUND_MINUTES = 30;

export type RoundClock = { minutes: number; extendedMinutes: number; startedAt: Date | null; pausedAt: Date | null; pausedSeconds: number; endedAt: Date | null };

export type ClockFace = {
  state: "waiting" | "running" | "paused" | "over";
  /** Seconds left; negative when the time is over and the round goes on. */
  left: number;
};

/** What the clock of a round shows at a moment: told from its row alone, so that every process and every phone shows the same. */
export function clockOf(round: RoundClock, at: Date): ClockFace {
  const whole = (round.minutes + round.extendedMinutes) * 60;
  if (!round.startedAt) return { state: "waiting", left: whole };
  const until = round.endedAt ?? round.pausedAt ?? at;
  const left = whole - Math.max(0, Math.floor((until.getTime() - round.startedAt.getTime()) / 1000) - round.pausedSeconds);
  if (round.endedAt) return { state: "over", left };
  return { state: round.pausedAt ? "paused" : "running", left };
}

/** '12:05', or '+1:30' beyond the end. */
export function clockText(left: number): string {
  const seconds = Math.abs(left);
  return `${left < 0 ? "+" : ""}${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, "0")}`;
}
