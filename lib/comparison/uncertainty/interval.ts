/** A range around a figure, in the figure's own unit (a percentage is 0 to 100), and where it comes from. */
export type Interval = { lower: number; upper: number; from: "wilson" | "published" };

/** Where a range comes from, in words. */
export const limitsFrom: Record<Interval["from"], string> = { wilson: "95%, Wilson’s interval, from rounded percentages", published: "95%, as published" };

/** True when two ranges share at least one value, ends included. */
export const overlap = (one: Pick<Interval, "lower" | "upper">, other: Pick<Interval, "lower" | "upper">): boolean => one.lower <= other.upper && other.lower <= one.upper;
