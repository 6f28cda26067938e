import { z } from "zod";
import { returnMeasure } from "../template/measure";

/** A number as everybody may see it, of how many where that is part of it, or that there is one which is hidden, or why there is none. Nothing else of it is stored. */
const shownFigure = z.union([z.object({ count: z.number().int(), outOf: z.number().int().nullable() }), z.enum(["hidden", "not-applicable", "not-available"])]);
export type ShownFigure = z.infer<typeof shownFigure>;

const releaseContent = z.object({
  measures: z.array(z.object({ measure: returnMeasure, parts: z.array(z.string()), cells: z.record(z.string(), shownFigure) })),
  /** The schools, each with the return in which its figures stand. */
  schools: z.array(z.object({ id: z.string(), name: z.string(), returnId: z.string().optional() })),
  /** Schools that had not sent theirs. */
  without: z.number().int(),
});
export type ReleaseContent = z.infer<typeof releaseContent>;

/** What a stored release says. */
export const contentOf = (stored: unknown): ReleaseContent => releaseContent.parse(stored);
