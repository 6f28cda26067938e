/** Work that somebody waits for and that was not heard of for so long has no worker any more. */
const LOST_AFTER_MS = 10 * 60_000;

/** Whatever is under way at a moment and was last heard of before this is lost. */
export const lostBefore = (at: Date): Date => new Date(at.getTime() - LOST_AFTER_MS);
