import { z } from "zod";

/** Something for a session: a link, a text, or both. */
export const materials = z.array(z.object({ id: z.uuid(), title: z.string(), href: z.string(), words: z.string() }));
export type Material = z.infer<typeof materials>[number];

/** How many a session may have. */
export const MOST_MATERIALS = 20;
