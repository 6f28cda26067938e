import { z } from "zod";
import { parseHalfTermKey } from "@/lib/school-year/half-term";
import { findMeasure } from "@/lib/school-data/measures/measures";

/** What each choice of schools is called. */
export const onlyFigures = { out: "Out of line", moved: "Clearly changed", fresh: "New since the last one-to-one" } as const;
export type OnlyFigures = keyof typeof onlyFigures;

/** What may stand in the address: `?phase=Primary&hub=…&only=out&measure=ks2-rwm-expected`. Anything else is left aside. */
export const figuresFilter = z.object({
  phase: z.string().trim().min(1).max(60).optional().catch(undefined),
  hub: z.uuid().optional().catch(undefined),
  only: z.enum(["out", "moved", "fresh"]).optional().catch(undefined),
  /** A half term's return: `2026-2`; the newest otherwise. */
  returned: z.string().refine((key) => parseHalfTermKey(key) !== undefined).optional().catch(undefined),
  measure: z.string().refine((key) => findMeasure(key) !== undefined).optional().catch(undefined),
});

export type FiguresFilter = z.infer<typeof figuresFilter>;
