import { z } from "zod";

export const lineManagerInput = z.object({
  personId: z.uuid(),
  managerId: z.uuid("Choose a person"),
  startsOn: z.iso.date("Enter the first day"),
  requestId: z.uuid(),
});

export const endLineManagerInput = z.object({ lineId: z.uuid(), endsOn: z.iso.date("Enter the last day") });

export type LineManagerInput = z.infer<typeof lineManagerInput>;
export type EndLineManagerInput = z.infer<typeof endLineManagerInput>;
