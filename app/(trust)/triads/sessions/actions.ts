"use server";

import { redirect } from "next/navigation";
import { requireViewer } from "@/lib/auth/require-viewer";
import { attempt, type FormState, keepTyped } from "@/lib/forms/form-state";
import { moveInput, onSession, planInput, startInput } from "@/lib/triads/schema";
import { callOffSession, moveSession, planSession } from "@/lib/triads/sessions/plan-session";
import { endSession } from "@/lib/triads/sessions/run-rounds";
import { comeToSession, startSession } from "@/lib/triads/sessions/start-session";

const at = (sessionId: string) => `/triads/sessions/${sessionId}`;

export async function planAction(_before: FormState, form: FormData): Promise<FormState> {
  const viewer = await requireViewer();
  const input = planInput.safeParse(Object.fromEntries(form));
  if (!input.success) return keepTyped(form, input.error);
  const result = await attempt(() => planSession(viewer, input.data), form);
  return result.failed ?? redirect(`${at(result.done.id)}?done=planned`);
}

export async function moveAction(_before: FormState, form: FormData): Promise<FormState> {
  const viewer = await requireViewer();
  const input = moveInput.safeParse(Object.fromEntries(form));
  if (!input.success) return keepTyped(form, input.error);
  const result = await attempt(() => moveSession(viewer, input.data), form);
  return result.failed ?? redirect(`${at(input.data.sessionId)}?done=moved`);
}

export async function callOffAction(_before: FormState, form: FormData): Promise<FormState> {
  const viewer = await requireViewer();
  const input = onSession.safeParse(Object.fromEntries(form));
  if (!input.success) return keepTyped(form, input.error);
  const result = await attempt(() => callOffSession(viewer, input.data.sessionId), form);
  return result.failed ?? redirect(`/triads/${result.done.triadId}?done=called-off`);
}

export async function startAction(_before: FormState, form: FormData): Promise<FormState> {
  const viewer = await requireViewer();
  const input = startInput.safeParse({ sessionId: form.get("sessionId"), here: form.getAll("here") });
  if (!input.success) return keepTyped(form, input.error);
  const result = await attempt(() => startSession(viewer, input.data), form);
  return result.failed ?? redirect(at(input.data.sessionId));
}

export async function comeAction(_before: FormState, form: FormData): Promise<FormState> {
  const viewer = await requireViewer();
  const input = onSession.safeParse(Object.fromEntries(form));
  if (!input.success) return keepTyped(form, input.error);
  const result = await attempt(() => comeToSession(viewer, input.data.sessionId), form);
  return result.failed ?? redirect(at(input.data.sessionId));
}

export async function endAction(_before: FormState, form: FormData): Promise<FormState> {
  const viewer = await requireViewer();
  const input = onSession.safeParse(Object.fromEntries(form));
  if (!input.success) return keepTyped(form, input.error);
  const result = await attempt(() => endSession(viewer, input.data.sessionId), form);
  return result.failed ?? redirect(`${at(input.data.sessionId)}?done=ended`);
}
