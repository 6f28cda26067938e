import { z } from "zod";

/** What somebody typed into the one box; longer than this is no search. */
export const searchInput = z.object({ q: z.string().trim().max(200).catch("").default("") });
