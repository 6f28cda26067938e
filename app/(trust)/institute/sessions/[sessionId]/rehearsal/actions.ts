"use server";

import { redirect } from "next/navigation";
import { requireViewer } from "@/lib/auth/require-viewer";
import { attempt, type FormState, keepTyped } from "@/lib/forms/form-state";
import { joinGroup, leaveGroup } from "@/lib/institute/rehearsals/come-and-go";
import { formAnew, formRehearsal } from "@/lib/institute/rehearsals/form-rehearsal";
import { beginRehearsal, endRehearsal, extendRound, goOnWithRound, nextRound, pauseRound } from "@/lib/institute/rehearsals/run-rounds";
import { beginInput, extendInput, formAnewInput, onRehearsal, onRound, onSomebody, swapInput } from "@/lib/institute/rehearsals/schema";
import { swapPeople } from "@/lib/institute/rehearsals/swap-people";

const back = (sessionId: string) => redirect(`/institute/sessions/${sessionId}/rehearsal`);

export async function formAction(_before: FormState, form: FormData): Promise<FormState> {
  const viewer = await requireViewer();
  const input = onRehearsal.safeParse(Object.fromEntries(form));
  if (!input.success) return keepTyped(form, input.error);
  const result = await attempt(() => formRehearsal(viewer, input.data.sessionId), form);
  return result.failed ?? back(input.data.sessionId);
}

export async function formAnewAction(_before: FormState, form: FormData): Promise<FormState> {
  const viewer = await requireViewer();
  const input = formAnewInput.safeParse(Object.fromEntries(form));
  if (!input.success) return keepTyped(form, input.error);
  const result = await attempt(() => formAnew(viewer, input.data), form);
  return result.failed ?? back(input.data.sessionId);
}

export async function swapAction(_before: FormState, form: FormData): Promise<FormState> {
  const viewer = await requireViewer();
  const input = swapInput.safeParse(Object.fromEntries(form));
  if (!input.success) return keepTyped(form, input.error);
  const result = await attempt(() => swapPeople(viewer, input.data), form);
  return result.failed ?? back(input.data.sessionId);
}

export async function joinAction(_before: FormState, form: FormData): Promise<FormState> {
  const viewer = await requireViewer();
  const input = onSomebody.safeParse(Object.fromEntries(form));
  if (!input.success) return keepTyped(form, input.error);
  const result = await attempt(() => joinGroup(viewer, input.data), form);
  return result.failed ?? back(input.data.sessionId);
}

export async function leaveAction(_before: FormState, form: FormData): Promise<FormState> {
  const viewer = await requireViewer();
  const input = onSomebody.safeParse(Object.fromEntries(form));
  if (!input.success) return keepTyped(form, input.error);
  const result = await attempt(() => leaveGroup(viewer, input.data), form);
  return result.failed ?? back(input.data.sessionId);
}

export async function beginAction(_before: FormState, form: FormData): Promise<FormState> {
  const viewer = await requireViewer();
  const input = beginInput.safeParse(Object.fromEntries(form));
  if (!input.success) return keepTyped(form, input.error);
  const result = await attempt(() => beginRehearsal(viewer, input.data), form);
  return result.failed ?? back(input.data.sessionId);
}

export async function nextRoundAction(_before: FormState, form: FormData): Promise<FormState> {
  const viewer = await requireViewer();
  const input = onRound.safeParse(Object.fromEntries(form));
  if (!input.success) return keepTyped(form, input.error);
  const result = await attempt(() => nextRound(viewer, input.data), form);
  return result.failed ?? back(input.data.sessionId);
}

export async function pauseAction(_before: FormState, form: FormData): Promise<FormState> {
  const viewer = await requireViewer();
  const input = onRound.safeParse(Object.fromEntries(form));
  if (!input.success) return keepTyped(form, input.error);
  const result = await attempt(() => pauseRound(viewer, input.data), form);
  return result.failed ?? back(input.data.sessionId);
}

export async function goOnAction(_before: FormState, form: FormData): Promise<FormState> {
  const viewer = await requireViewer();
  const input = onRound.safeParse(Object.fromEntries(form));
  if (!input.success) return keepTyped(form, input.error);
  const result = await attempt(() => goOnWithRound(viewer, input.data), form);
  return result.failed ?? back(input.data.sessionId);
}

export async function extendRoundAction(_before: FormState, form: FormData): Promise<FormState> {
  const viewer = await requireViewer();
  const input = extendInput.safeParse(Object.fromEntries(form));
  if (!input.success) return keepTyped(form, input.error);
  const result = await attempt(() => extendRound(viewer, input.data), form);
  return result.failed ?? back(input.data.sessionId);
}

export async function endAction(_before: FormState, form: FormData): Promise<FormState> {
  const viewer = await requireViewer();
  const input = onRound.safeParse(Object.fromEntries(form));
  if (!input.success) return keepTyped(form, input.error);
  const result = await attempt(() => endRehearsal(viewer, input.data), form);
  return result.failed ?? back(input.data.sessionId);
}
