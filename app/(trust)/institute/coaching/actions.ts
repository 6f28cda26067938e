"use server";

import { redirect } from "next/navigation";
import { requireViewer } from "@/lib/auth/require-viewer";
import { attempt, type FormState, keepTyped } from "@/lib/forms/form-state";
import { askCoach, inviteCoachAgain } from "@/lib/institute/coaching/ask-coach";
import { giveCoach, letCoachGo } from "@/lib/institute/coaching/give-coach";
import { askCoachInput, giveCoachInput, onCohortCoach } from "@/lib/institute/coaching/schema";

const ofCohort = (cohortId: string, done: string) => `/institute/coaching/cohorts/${cohortId}?done=${done}`;

export async function askCoachAction(_before: FormState, form: FormData): Promise<FormState> {
  const viewer = await requireViewer();
  const input = askCoachInput.safeParse(Object.fromEntries(form));
  if (!input.success) return keepTyped(form, input.error);
  const result = await attempt(() => askCoach(viewer, input.data), form);
  return result.failed ?? redirect(ofCohort(input.data.cohortId, "asked"));
}

export async function inviteCoachAgainAction(_before: FormState, form: FormData): Promise<FormState> {
  const viewer = await requireViewer();
  const input = onCohortCoach.safeParse(Object.fromEntries(form));
  if (!input.success) return keepTyped(form, input.error);
  const result = await attempt(() => inviteCoachAgain(viewer, input.data.cohortCoachId), form);
  return result.failed ?? redirect(ofCohort(result.done.cohortId, "invited"));
}

export async function giveCoachAction(_before: FormState, form: FormData): Promise<FormState> {
  const viewer = await requireViewer();
  const input = giveCoachInput.safeParse({ ...Object.fromEntries(form), memberIds: form.getAll("memberIds") });
  if (!input.success) return keepTyped(form, input.error);
  const result = await attempt(() => giveCoach(viewer, input.data), form);
  return result.failed ?? redirect(ofCohort(result.done.cohortId, "given"));
}

export async function letCoachGoAction(_before: FormState, form: FormData): Promise<FormState> {
  const viewer = await requireViewer();
  const input = onCohortCoach.safeParse(Object.fromEntries(form));
  if (!input.success) return keepTyped(form, input.error);
  const result = await attempt(() => letCoachGo(viewer, input.data.cohortCoachId), form);
  return result.failed ?? redirect(ofCohort(result.done.cohortId, "ended"));
}
