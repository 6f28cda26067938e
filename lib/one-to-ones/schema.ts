import { z } from "zod";

export const oneToOneInput = z.object({
  leaderId: z.uuid("Choose a leader"),
  leadId: z.uuid("Choose their trust lead"),
  everyWeeks: z.coerce.number().int().refine((weeks) => weeks === 1 || weeks === 2, "Choose weekly or fortnightly"),
  weekday: z.coerce.number("Choose a day").int().min(1, "Choose a day").max(5, "Choose a day"),
  startsAt: z.string().regex(/^([01]\d|2[0-3]):[0-5]\d$/, "Enter a time such as 09:00"),
  minutes: z.coerce.number("Enter the minutes").int("Enter whole minutes").min(30, "Plan at least 30 minutes").max(240, "Plan at most 240 minutes"),
  startsOn: z.iso.date("Enter the first day"),
  requestId: z.uuid(),
});

export const endOneToOneInput = z.object({ oneToOneId: z.uuid(), endsOn: z.iso.date("Enter the last day") });
export type OneToOneInput = z.infer<typeof oneToOneInput>;
