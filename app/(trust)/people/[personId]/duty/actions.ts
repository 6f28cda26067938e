"use server";

import { redirect } from "next/navigation";
import { requireViewer } from "@/lib/auth/require-viewer";
import { attempt, type FormState, keepTyped } from "@/lib/forms/form-state";
import { appointPerson } from "@/lib/people/appoint-person";
import { endAppointment } from "@/lib/people/end-appointment";
import { appointmentInput, endAppointmentInput } from "@/lib/people/schema";

export async function appointToDutyAction(_before: FormState, form: FormData): Promise<FormState> {
  const viewer = await requireViewer();
  const input = appointmentInput.safeParse(Object.fromEntries(form));
  if (!input.success) return keepTyped(form, input.error);
  const result = await attempt(() => appointPerson(viewer, input.data), form);
  return result.failed ?? redirect(`/people/${input.data.personId}?done=duty`);
}

export async function endAppointmentAction(_before: FormState, form: FormData): Promise<FormState> {
  const viewer = await requireViewer();
  const input = endAppointmentInput.safeParse(Object.fromEntries(form));
  if (!input.success) return keepTyped(form, input.error);
  const result = await attempt(() => endAppointment(viewer, input.data), form);
  return result.failed ?? redirect(`/people/${result.done.personId}?done=ended`);
}
