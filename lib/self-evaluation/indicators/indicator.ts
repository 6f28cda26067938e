import { z } from "zod";

/** Enough to see a school whole; each area more is thought about and written down by two sides. */
export const MOST_INDICATORS = 10;
export const MOST_AREAS = 10;

const key = z.string().regex(/^[a-z0-9][a-z0-9-]{0,79}$/);
const area = z.object({ key, name: z.string().trim().min(1).max(80), question: z.string().trim().max(300) });
const indicator = z.object({ key, name: z.string().trim().min(1).max(80), areas: z.array(area).min(1).max(MOST_AREAS) });

/** Something that a school looks at, by its name and the question that opens it. */
export type Area = z.infer<typeof area>;
/** A part of a school's work with the areas that it is looked at by. */
export type Indicator = z.infer<typeof indicator>;

/** The indicators of a stored framework. */
export const indicatorsOf = (stored: unknown): Indicator[] => z.array(indicator).parse(stored);

/** Every area of a framework, in its order. */
export const areasOf = (indicators: readonly Indicator[]): Area[] => indicators.flatMap(({ areas }) => areas);
