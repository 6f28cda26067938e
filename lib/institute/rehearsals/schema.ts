import { z } from "zod";

export const ROUND_MINUTES = 10;
/** What one tap adds to a round. */
export const EXTEND_MINUTES = 2;

export const onRehearsal = z.object({ sessionId: z.uuid() });
export const formAnewInput = onRehearsal.extend({ revision: z.coerce.number().int() });
export const swapInput = onRehearsal.extend({ personId: z.uuid("Choose a person"), otherId: z.uuid("Choose a person") });
export type SwapInput = z.infer<typeof swapInput>;
export const onSomebody = onRehearsal.extend({ personId: z.uuid("Choose a person") });
const minutes = "Give a number of minutes from 3 to 30";
export const beginInput = onRehearsal.extend({ roundMinutes: z.coerce.number(minutes).int(minutes).min(3, minutes).max(30, minutes) });
/** A tap names the round that the person saw. */
export const onRound = onRehearsal.extend({ round: z.coerce.number().int().min(1) });
export const extendInput = onRound.extend({ seen: z.coerce.number().int().min(0) });
