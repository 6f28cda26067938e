import { z } from "zod";

const somebody = z.object({ trustId: z.uuid(), personId: z.uuid() });

/** Work that is done after the answer: each carries its trust, whom it is about and what it is, and no text. */
export const job = z.discriminatedUnion("kind", [
  somebody.extend({ kind: z.literal("invitation") }),
  somebody.extend({ kind: z.literal("password-reset") }),
  somebody.extend({ kind: z.literal("digest") }),
  somebody.extend({ kind: z.literal("dates") }),
  somebody.extend({ kind: z.literal("film"), videoId: z.uuid() }),
  somebody.extend({ kind: z.literal("figures"), importId: z.uuid() }),
  somebody.extend({ kind: z.literal("release"), preparationId: z.uuid() }),
  z.object({ trustId: z.uuid(), kind: z.literal("round"), slot: z.string().regex(/^\d\d:\d\d$/) }),
]);
export type Job = z.infer<typeof job>;
export type Kind = Job["kind"];

export const kinds = ["invitation", "password-reset", "digest", "dates", "film", "figures", "release", "round"] as const satisfies readonly Kind[];
