import type { OnlineSession } from "./session";

type Stands = { onlineSessions: number; elsewhere: readonly number[] };

/** The lowest number that no session of theirs has, with whichever coach: one that was called off is free again. None once there are as many as the programme has. */
export function freeNumber({ onlineSessions, elsewhere }: Stands, sessions: readonly OnlineSession[]): number | null {
  const taken = [...elsewhere, ...sessions.filter(({ calledOff }) => !calledOff).map(({ number }) => number)];
  return Array.from({ length: onlineSessions }, (_, at) => at + 1).find((number) => !taken.includes(number)) ?? null;
}
