import { type Interval, overlap } from "./interval";

/** How one figure stands to another, as far as one can be sure. */
export type Standing = "above" | "below" | "cannot be told apart from";

/** Which end of a measure is wanted; for some (the size of a school) neither is. */
export type Polarity = "higher" | "lower" | "neither";

/**
 * How a figure with a range stands to a fixed one (a national figure has so many pupils that its own range is a line): above or below only
 * when the whole range is.
 * Source: so the Department banded progress in its key stage 2 tables of 2019 (`READPROG_DESCR`): above average where the whole range is above
 * nought, England's; below where it is below; average where it holds nought or touches it.
 */
export function standingTo(range: Pick<Interval, "lower" | "upper">, fixed: number): Standing {
  if (range.lower > fixed) return "above";
  return range.upper < fixed ? "below" : "cannot be told apart from";
}

/**
 * How two figures with ranges stand to each other: apart only when the ranges do not touch. This is the cautious way: two 95% ranges may
 * overlap a little although a test of the difference would tell them apart, never the other way round. Worked example: 112 of 200 and 88 of
 * 200 overlap, although a test finds them different (p. 183 of the source).
 * Source: N. Schenker and J. F. Gentleman, 'On judging the significance of differences by examining the overlap between confidence
 * intervals', The American Statistician 55 (2001), 182–186.
 */
export function tellApart(one: Pick<Interval, "lower" | "upper">, other: Pick<Interval, "lower" | "upper">): Standing {
  if (overlap(one, other)) return "cannot be told apart from";
  return one.lower > other.upper ? "above" : "below";
}

/** Whether a standing is a good one: undefined when the two cannot be told apart or the measure has no wanted end. */
export function isFavourable(standing: Standing, polarity: Polarity): boolean | undefined {
  if (standing === "cannot be told apart from" || polarity === "neither") return undefined;
  return (standing === "above") === (polarity === "higher");
}
