/** What a measure is counted in: so many of so many, a unit of its own kind, or its author's own words. */
export const units = ["of", "percent", "marks", "words-a-minute", "days", "own"] as const;
export type Unit = (typeof units)[number];

export const unitLabels: Record<Unit, string> = {
  of: "So many of so many", percent: "Percent", marks: "Marks", "words-a-minute": "Words a minute", days: "Days", own: "Something else, in my own words",
};

/** Whether a figure says nothing without how many it is of: a share, and an average over people. */
export const needsOf = (unit: Unit): boolean => unit !== "days" && unit !== "own";
