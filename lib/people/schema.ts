import { z } from "zod";
import { Duty, Role } from "@/lib/db/generated/enums";
import { email } from "@/lib/trusts/schema";

/** A box left empty is nothing. */
const orNothing = <T extends z.ZodType>(inner: T) => z.preprocess((value) => (value === "" || value === undefined ? null : value), inner.nullable());
const day = z.iso.date("Enter a date");
const firstDay = z.iso.date("Enter the first day");
const lastDay = z.iso.date("Enter the last day");
export const optionalDay = orNothing(day);
export const optionalId = orNothing(z.uuid());

export const personInput = z.object({
  name: z.string().trim().min(1, "Enter a name").max(200, "Use at most 200 characters"),
  email,
  requestId: z.uuid(),
});

export const roleInput = z.object({
  personId: z.uuid(),
  role: z.enum(Role, "Choose a role"),
  schoolId: optionalId,
  startsOn: firstDay,
  endsOn: optionalDay,
  requestId: z.uuid(),
});

export const endRoleInput = z.object({ rolePeriodId: z.uuid(), endsOn: lastDay });

export const appointmentInput = z.object({
  duty: z.enum(Duty, "Choose a duty"),
  personId: z.uuid("Choose a person"),
  schoolId: optionalId,
  startsOn: firstDay,
  requestId: z.uuid(),
});

export const endAppointmentInput = z.object({ appointmentId: z.uuid(), endsOn: lastDay });

export const leavingInput = z.object({ personId: z.uuid(), lastDay: z.iso.date("Enter their last day"), heirId: optionalId });

export const personIdInput = z.object({ personId: z.uuid() });

export type RoleInput = z.infer<typeof roleInput>;
export type LeavingInput = z.infer<typeof leavingInput>;
