/** Called between two steps of a long reckoning: lets others in, and throws once it has taken too long. */
export type Patience = () => Promise<void>;

/** For who can wait. */
export const noHurry: Patience = async () => {};
