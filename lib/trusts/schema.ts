import { z } from "zod";

const line = (empty: string) => z.string().trim().min(1, empty).max(200, "Use at most 200 characters");

/** An address as people type it; kept in lower case. */
export const email = z.string().trim().toLowerCase().pipe(z.email("Enter an e-mail address such as name@trust.org.uk"));

/** The first administrator, as the form asks. */
export const administrator = z.object({ name: line("Enter your name"), email });

/** A trust to found: from the register by its number, or by hand by its name. */
export const foundTrustInput = z.object({
  groupUid: z.string().regex(/^\d{1,7}$/).optional(),
  trustName: line("Enter the trust’s name"),
  name: administrator.shape.name,
  email,
  requestId: z.uuid(),
});
export type FoundTrustInput = z.infer<typeof foundTrustInput>;

/** What the trust says about itself: its name, its four descriptors (strongest first) and its own words. */
export const wordsInput = z.object({
  trustName: line("Enter the trust’s name"),
  descriptors: z.array(line("Enter a word for each of the four")).length(4, "Enter four descriptors")
    .refine((words) => new Set(words.map((word) => word.toLowerCase())).size === 4, "The four must differ"),
  words: z.record(z.string(), z.string().trim().max(60, "Use at most 60 characters")),
});
