import { z } from "zod";
import { personInput } from "@/lib/people/schema";
import { onCohort, requestId } from "../schema";

export const askCoachInput = onCohort.extend({ requestId, name: personInput.shape.name, email: personInput.shape.email });
export type AskCoachInput = z.infer<typeof askCoachInput>;
export const onCohortCoach = z.object({ cohortCoachId: z.uuid("Choose a coach") });
export const giveCoachInput = onCohortCoach.extend({
  requestId,
  memberIds: z.preprocess((value) => (value === undefined ? [] : [value].flat()), z.array(z.uuid()).min(1, "Choose at least one person").max(200, "Choose 200 at the most")),
});
export type GiveCoachInput = z.infer<typeof giveCoachInput>;
