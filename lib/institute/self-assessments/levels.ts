/** How much a statement holds, the least first: what is kept is its place. */
export const levelWords = ["Not yet", "Sometimes", "Mostly", "Nearly always"] as const;

/** A level in words. */
export const levelWord = (level: number | undefined): string => (level === undefined ? "" : (levelWords[level] ?? ""));

/** What a form calls the answer to the statement at a place. */
export const fieldOf = (place: number): string => `statement${place + 1}`;
