import { z } from "zod";

/** Which indicator of which evaluation is written about, in the version that the writer saw. */
export const onPart = z.object({ evaluationId: z.uuid(), indicator: z.string().max(200), version: z.coerce.number().int().min(0) });
export type OnPart = z.infer<typeof onPart>;
