import { z } from "zod";
import { partitions } from "./parts";

/** Enough for a half term's talk; each one more is filled in by every school. */
export const MOST_MEASURES = 10;

export const units = ["percent", "pupils"] as const;
export const unitWords: Record<(typeof units)[number], string> = { percent: "A percentage of pupils", pupils: "A number of pupils" };

export const ends = ["higher", "lower", "neither"] as const;
export const endWords: Record<(typeof ends)[number], string> = { higher: "Higher is better", lower: "Lower is better", neither: "Neither" };

/** What the trust asks for: so many pupils of so many, of all of them or by parts that add up to all of them. */
export const returnMeasure = z.object({
  key: z.string().regex(/^[a-z0-9][a-z0-9-]{0,79}$/),
  name: z.string().trim().min(1).max(80, "Keep the name under 80 characters"),
  /** Who counts, so that every school counts the same. */
  about: z.string().trim().max(300, "Keep this under 300 characters").default(""),
  unit: z.enum(units),
  better: z.enum(ends),
  by: z.array(z.enum(partitions)).default([]),
});
export type ReturnMeasure = z.infer<typeof returnMeasure>;


/** The measures of a stored template. */
export const measuresOf = (stored: unknown): ReturnMeasure[] => z.array(returnMeasure).parse(stored);
