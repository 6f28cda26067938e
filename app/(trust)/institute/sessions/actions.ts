"use server";

import { redirect } from "next/navigation";
import { requireViewer } from "@/lib/auth/require-viewer";
import { attempt, type FormState, keepTyped } from "@/lib/forms/form-state";
import { isId } from "@/lib/is-id";
import { setTask } from "@/lib/institute/gap-tasks/set-task";
import { attendanceInput, callOffInput, editSessionInput, materialInput, onSession, planSessionInput, removeMaterialInput, setTaskInput } from "@/lib/institute/schema";
import { callOffSession, holdAfterAll } from "@/lib/institute/sessions/call-off";
import { addMaterial, removeMaterial } from "@/lib/institute/sessions/keep-materials";
import { markAttendance } from "@/lib/institute/sessions/mark-attendance";
import { editSession, planSession } from "@/lib/institute/sessions/plan-session";

const sessionOf = (id: string, done: string) => `/institute/sessions/${id}?done=${done}`;

export async function planSessionAction(_before: FormState, form: FormData): Promise<FormState> {
  const viewer = await requireViewer();
  const input = planSessionInput.safeParse(Object.fromEntries(form));
  if (!input.success) return keepTyped(form, input.error);
  const result = await attempt(() => planSession(viewer, input.data), form);
  return result.failed ?? redirect(sessionOf(result.done.id, "planned"));
}

export async function editSessionAction(_before: FormState, form: FormData): Promise<FormState> {
  const viewer = await requireViewer();
  const input = editSessionInput.safeParse(Object.fromEntries(form));
  if (!input.success) return keepTyped(form, input.error);
  const result = await attempt(() => editSession(viewer, input.data), form);
  return result.failed ?? redirect(sessionOf(input.data.sessionId, "saved"));
}

export async function addMaterialAction(_before: FormState, form: FormData): Promise<FormState> {
  const viewer = await requireViewer();
  const input = materialInput.safeParse(Object.fromEntries(form));
  if (!input.success) return keepTyped(form, input.error);
  const result = await attempt(async () => addMaterial(viewer, input.data), form);
  return result.failed ?? redirect(sessionOf(input.data.sessionId, "material"));
}

export async function removeMaterialAction(_before: FormState, form: FormData): Promise<FormState> {
  const viewer = await requireViewer();
  const input = removeMaterialInput.safeParse(Object.fromEntries(form));
  if (!input.success) return keepTyped(form, input.error);
  const result = await attempt(() => removeMaterial(viewer, input.data), form);
  return result.failed ?? redirect(sessionOf(input.data.sessionId, "removed"));
}

export async function markAttendanceAction(_before: FormState, form: FormData): Promise<FormState> {
  const viewer = await requireViewer();
  const states = Object.fromEntries([...form].filter(([name]) => isId(name)));
  const input = attendanceInput.safeParse({ sessionId: form.get("sessionId"), states });
  if (!input.success) return keepTyped(form, input.error);
  const result = await attempt(() => markAttendance(viewer, input.data.sessionId, input.data.states), form);
  return result.failed ?? redirect(sessionOf(input.data.sessionId, "attendance"));
}

export async function setTaskAction(_before: FormState, form: FormData): Promise<FormState> {
  const viewer = await requireViewer();
  const input = setTaskInput.safeParse(Object.fromEntries(form));
  if (!input.success) return keepTyped(form, input.error);
  const result = await attempt(() => setTask(viewer, input.data), form);
  return result.failed ?? redirect(`/institute/gap-tasks/${result.done.id}?done=set`);
}

export async function callOffAction(_before: FormState, form: FormData): Promise<FormState> {
  const viewer = await requireViewer();
  const input = callOffInput.safeParse(Object.fromEntries(form));
  if (!input.success) return keepTyped(form, input.error);
  const result = await attempt(() => callOffSession(viewer, input.data), form);
  return result.failed ?? redirect(sessionOf(input.data.sessionId, "called-off"));
}

export async function holdAfterAllAction(_before: FormState, form: FormData): Promise<FormState> {
  const viewer = await requireViewer();
  const input = onSession.safeParse(Object.fromEntries(form));
  if (!input.success) return keepTyped(form, input.error);
  const result = await attempt(() => holdAfterAll(viewer, input.data.sessionId), form);
  return result.failed ?? redirect(sessionOf(input.data.sessionId, "after-all"));
}
