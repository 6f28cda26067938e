"use server";

import { redirect } from "next/navigation";
import { requireViewer } from "@/lib/auth/require-viewer";
import { attempt, type FormState, keepTyped } from "@/lib/forms/form-state";
import { backInput, noteInput, takeInput, wishInput } from "@/lib/institute/coaching/schema";
import { saveCoachNote, saveTake, saveWish, sayBack } from "@/lib/institute/coaching/words/keep-words";

const ofSession = (id: string, done: string) => `/institute/coaching/sessions/${id}?done=${done}`;

export async function wishAction(_before: FormState, form: FormData): Promise<FormState> {
  const viewer = await requireViewer();
  const input = wishInput.safeParse(Object.fromEntries(form));
  if (!input.success) return keepTyped(form, input.error);
  const result = await attempt(() => saveWish(viewer, input.data), form);
  return result.failed ?? redirect(ofSession(input.data.sessionId, "saved"));
}

export async function takeAction(_before: FormState, form: FormData): Promise<FormState> {
  const viewer = await requireViewer();
  const input = takeInput.safeParse(Object.fromEntries(form));
  if (!input.success) return keepTyped(form, input.error);
  const result = await attempt(() => saveTake(viewer, input.data), form);
  return result.failed ?? redirect(ofSession(input.data.sessionId, "taken"));
}

export async function backAction(_before: FormState, form: FormData): Promise<FormState> {
  const viewer = await requireViewer();
  const input = backInput.safeParse(Object.fromEntries(form));
  if (!input.success) return keepTyped(form, input.error);
  const result = await attempt(() => sayBack(viewer, input.data), form);
  return result.failed ?? redirect(ofSession(input.data.sessionId, "saved"));
}

export async function coachNoteAction(_before: FormState, form: FormData): Promise<FormState> {
  const viewer = await requireViewer();
  const input = noteInput.safeParse(Object.fromEntries(form));
  if (!input.success) return keepTyped(form, input.error);
  const result = await attempt(() => saveCoachNote(viewer, input.data), form);
  return result.failed ?? redirect(ofSession(input.data.sessionId, "noted"));
}
