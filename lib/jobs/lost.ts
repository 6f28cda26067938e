/** Work that somebody waits for and that was not heard of for so long has no worker any more. */
const LOST_AFTER_MS = 10 * 60_000;

/** Whatever is under way at a moment and was last heard of before this is lost; so is what was asked for before it, where nothing is kept of when it was last heard of, as of a file that is read. */
export const lostBefore = (at: Date): Date => new Date(at.getTime() - LOST_AFTER_MS);
