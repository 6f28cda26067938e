"use server";

import { redirect } from "next/navigation";
import { requireViewer } from "@/lib/auth/require-viewer";
import { agreeInput, askInput, callOffInput, closeInput, onVisit, proposeInput } from "@/lib/bright-spots/schema";
import { agreeToDay, callOff, proposeDay } from "@/lib/bright-spots/visits/arrange-visit";
import { askToSee } from "@/lib/bright-spots/visits/ask-to-see";
import { closeVisit, removeSentence } from "@/lib/bright-spots/visits/close-visit";
import { attempt, type FormState, keepTyped } from "@/lib/forms/form-state";

const visitOf = (visitId: string, done: string) => `/bright-spots/visits/${visitId}?done=${done}`;

export async function askAction(_before: FormState, form: FormData): Promise<FormState> {
  const viewer = await requireViewer();
  const input = askInput.safeParse(Object.fromEntries(form));
  if (!input.success) return keepTyped(form, input.error);
  const result = await attempt(() => askToSee(viewer, input.data), form);
  return result.failed ?? redirect(visitOf(result.done.id, "asked"));
}

export async function proposeAction(_before: FormState, form: FormData): Promise<FormState> {
  const viewer = await requireViewer();
  const input = proposeInput.safeParse(Object.fromEntries(form));
  if (!input.success) return keepTyped(form, input.error);
  const result = await attempt(() => proposeDay(viewer, input.data), form);
  return result.failed ?? redirect(visitOf(input.data.visitId, "proposed"));
}

export async function agreeAction(_before: FormState, form: FormData): Promise<FormState> {
  const viewer = await requireViewer();
  const input = agreeInput.safeParse(Object.fromEntries(form));
  if (!input.success) return keepTyped(form, input.error);
  const result = await attempt(() => agreeToDay(viewer, input.data), form);
  return result.failed ?? redirect(visitOf(input.data.visitId, "arranged"));
}

export async function callOffAction(_before: FormState, form: FormData): Promise<FormState> {
  const viewer = await requireViewer();
  const input = callOffInput.safeParse(Object.fromEntries(form));
  if (!input.success) return keepTyped(form, input.error);
  const result = await attempt(() => callOff(viewer, input.data), form);
  return result.failed ?? redirect(visitOf(input.data.visitId, "called-off"));
}

export async function closeAction(_before: FormState, form: FormData): Promise<FormState> {
  const viewer = await requireViewer();
  const input = closeInput.safeParse(Object.fromEntries(form));
  if (!input.success) return keepTyped(form, input.error);
  const result = await attempt(() => closeVisit(viewer, input.data), form);
  return result.failed ?? redirect(visitOf(input.data.visitId, "closed"));
}

export async function removeSentenceAction(_before: FormState, form: FormData): Promise<FormState> {
  const viewer = await requireViewer();
  const input = onVisit.safeParse(Object.fromEntries(form));
  if (!input.success) return keepTyped(form, input.error);
  const result = await attempt(() => removeSentence(viewer, input.data.visitId), form);
  return result.failed ?? redirect(visitOf(input.data.visitId, "removed"));
}
