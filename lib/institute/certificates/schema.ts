import { z } from "zod";
import { requestId } from "../schema";

const few = z.coerce.number("Give a number from 0 to 40").int("Give a whole number").min(0, "Give a number from 0 to 40").max(40, "Give a number from 0 to 40");
/** `version` is the number of the rule that the writer last saw. */
export const ruleInput = z.object({ programmeId: z.uuid(), version: z.coerce.number().int().min(0), mayMiss: few, mayLeave: few, needsProject: z.enum(["yes", "no"], "Choose yes or no") });
export type RuleInput = z.infer<typeof ruleInput>;
export const takeInput = z.object({ requestId, cohortId: z.uuid() });
export const onCertificate = z.object({ certificateId: z.uuid() });
