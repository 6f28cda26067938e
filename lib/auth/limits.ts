import type { Limit } from "@/lib/limits/limit";

const MINUTE = 60;
const HOUR = 60 * MINUTE;

/**
 * How often somebody may try. Only tries that fail count: who signs in gets their point back, so a whole school
 * behind one internet address is never locked out by arriving at once.
 */
export type SignInLimits = { here: Limit; account: Limit; address: Limit };

export const signInLimits: SignInLimits = {
  // Somebody who has forgotten which password it was; after that a reset is quicker.
  here: { name: "sign-in-here", points: 8, seconds: 15 * MINUTE },
  // One account from anywhere: stops guessing that is spread over many machines, at 30 an hour.
  account: { name: "sign-in-account", points: 30, seconds: HOUR },
  // A large school's 150 staff, each mistyping twice on the first morning of term.
  address: { name: "sign-in-address", points: 300, seconds: 15 * MINUTE },
};

/** Six digits with three of them right at a time: five tries in a quarter of an hour is one chance in seven hundred a day. */
export const codeLimit: Limit = { name: "sign-in-code", points: 5, seconds: 15 * MINUTE };

/** Enough for a mail that went astray, too few to fill somebody's inbox. */
export const newPasswordLimit: Limit = { name: "new-password", points: 3, seconds: HOUR };

/** A school office helping its staff through a bad morning. */
export const newPasswordAddressLimit: Limit = { name: "new-password-address", points: 60, seconds: HOUR };

/** Links carry 256 random bits; the limit only keeps the noise down. */
export const linkLimit: Limit = { name: "single-use-link", points: 60, seconds: HOUR };

/** Somebody at an unlocked computer who tries to make the account theirs. */
export const currentPasswordLimit: Limit = { name: "current-password", points: 5, seconds: 15 * MINUTE };
