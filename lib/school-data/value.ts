/** What became of a figure that was asked for: only 'available' has a number, and a suppressed one is never nought. */
export const valueStatuses = ["available", "suppressed", "not-applicable", "not-available", "low-coverage", "not-published-this-year"] as const;

export type ValueStatus = (typeof valueStatuses)[number];

/** One figure as it was published: a number in its measure's unit, or the reason why there is none, and how many pupils stand behind it where that is known; without a number it is not, whatever the reason. */
export type Value = { number: number | null; status: ValueStatus; cohort: number | null };

/** Each status in the words that a reader sees in the figure's place. */
export const statusWords: Record<ValueStatus, string> = {
  available: "Available",
  suppressed: "Hidden: few pupils, or beside few",
  "not-applicable": "Does not apply to this school",
  "not-available": "Not available",
  "low-coverage": "Too few pupils covered to publish",
  "not-published-this-year": "Not published this year",
};

/** As many pupils as the Department hides at most where results are published. */
export const LARGEST_HIDDEN = 5;
