"use server";

import { redirect } from "next/navigation";
import { requireViewer } from "@/lib/auth/require-viewer";
import { attempt, type FormState, keepTyped } from "@/lib/forms/form-state";
import { askCoach, inviteCoachAgain } from "@/lib/institute/coaching/ask-coach";
import { giveCoach, letCoachGo } from "@/lib/institute/coaching/give-coach";
import { askCoachInput, callOffOnlineInput, giveCoachInput, moveOnlineInput, onCohortCoach, onOnlineSession, setOnlineInput } from "@/lib/institute/coaching/schema";
import { callOffOnlineSession, markHeld, moveOnlineSession, setOnlineSession } from "@/lib/institute/coaching/sessions/set-session";

const ofSession = (id: string, done: string) => `/institute/coaching/sessions/${id}?done=${done}`;
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

export async function setOnlineSessionAction(_before: FormState, form: FormData): Promise<FormState> {
  const viewer = await requireViewer();
  const input = setOnlineInput.safeParse(Object.fromEntries(form));
  if (!input.success) return keepTyped(form, input.error);
  const result = await attempt(() => setOnlineSession(viewer, input.data), form);
  return result.failed ?? redirect(ofSession(result.done.id, "set"));
}

export async function moveOnlineSessionAction(_before: FormState, form: FormData): Promise<FormState> {
  const viewer = await requireViewer();
  const input = moveOnlineInput.safeParse(Object.fromEntries(form));
  if (!input.success) return keepTyped(form, input.error);
  const result = await attempt(() => moveOnlineSession(viewer, input.data), form);
  return result.failed ?? redirect(ofSession(input.data.sessionId, "moved"));
}

export async function callOffOnlineSessionAction(_before: FormState, form: FormData): Promise<FormState> {
  const viewer = await requireViewer();
  const input = callOffOnlineInput.safeParse(Object.fromEntries(form));
  if (!input.success) return keepTyped(form, input.error);
  const result = await attempt(() => callOffOnlineSession(viewer, input.data), form);
  return result.failed ?? redirect(`/institute/coaching/${result.done.coachingId}?done=called-off`);
}

export async function markHeldAction(_before: FormState, form: FormData): Promise<FormState> {
  const viewer = await requireViewer();
  const input = onOnlineSession.safeParse(Object.fromEntries(form));
  if (!input.success) return keepTyped(form, input.error);
  const result = await attempt(() => markHeld(viewer, input.data.sessionId), form);
  return result.failed ?? redirect(ofSession(input.data.sessionId, "held"));
}
