/** Something that happens at a moment. What one causes may come later in the same timeline. */
export type Happening = { at: Date; play: () => Promise<readonly Happening[] | void> };

/** Plays happenings in the order of their moments, up to now; what they cause finds its place among those to come. */
export async function playInOrder(happenings: readonly Happening[], until: Date) {
  const waiting = happenings.toSorted((a, b) => a.at.getTime() - b.at.getTime());
  for (let next = waiting.shift(); next && next.at <= until; next = waiting.shift()) {
    const caused = await next.play();
    if (!caused) continue;
    waiting.push(...caused);
    waiting.sort((a, b) => a.at.getTime() - b.at.getTime());
  }
}
