/** A range around a figure, in the figure's own unit (a percentage is 0 to 100), and where it comes from. */
export type Interval = { lower: number; upper: number; from: "wilson" | "published" };

/** True when two ranges share at least one value, ends included. */
export const overlap = (one: Pick<Interval, "lower" | "upper">, other: Pick<Interval, "lower" | "upper">): boolean => one.lower <= other.upper && other.lower <= one.upper;
