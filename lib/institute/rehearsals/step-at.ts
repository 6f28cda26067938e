/** At which step a round is after so many seconds, each step beginning at its own. @returns its place in the list */
export function stepAt(pace: readonly { from: number }[], seconds: number): number {
  return Math.max(0, pace.findLastIndex(({ from }) => from <= seconds));
}
