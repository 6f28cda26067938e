import { z } from "zod";

/** What an import did, in numbers: all that stays of it. */
export const applied = z.object({ added: z.number(), renamed: z.number(), given: z.number(), ended: z.number(), led: z.number().default(0), unchanged: z.number() });
export type Applied = z.infer<typeof applied>;

export const applyInput = z.object({ importId: z.uuid(), end: z.array(z.uuid()), requestId: z.uuid() });
export type ApplyInput = z.infer<typeof applyInput>;
