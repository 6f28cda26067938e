import { z } from "zod";

/** Work that is done after the answer: each carries its trust, whom it is about and what it is, and no text. */
export const job = z.object({
  trustId: z.uuid(),
  personId: z.uuid(),
  kind: z.enum(["invitation", "password-reset"]),
});
export type Job = z.infer<typeof job>;

export const kinds = job.shape.kind.options;
