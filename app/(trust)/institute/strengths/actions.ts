"use server";

import { redirect } from "next/navigation";
import { requireViewer } from "@/lib/auth/require-viewer";
import { attempt, type FormState, keepTyped } from "@/lib/forms/form-state";
import { agreeToStrength, askAboutStrength, takeOutStrength } from "@/lib/institute/strengths/answer-strength";
import { giveConsent, withdrawConsent } from "@/lib/institute/strengths/consent";
import { noteStrength, rewordStrength } from "@/lib/institute/strengths/note-strength";
import { agreeInput, askInput, consentInput, noteInput, onStrength, rewordInput } from "@/lib/institute/strengths/schema";

const ofCohort = (cohortId: string, done: string) => `/institute/cohorts/${cohortId}/strengths?done=${done}`;
const strength = (id: string, done: string) => `/institute/strengths/${id}?done=${done}`;

export async function consentAction(_before: FormState, form: FormData): Promise<FormState> {
  const viewer = await requireViewer();
  const input = consentInput.safeParse(Object.fromEntries(form));
  if (!input.success) return keepTyped(form, input.error);
  const gives = input.data.gives === "yes";
  const result = await attempt(() => (gives ? giveConsent(viewer) : withdrawConsent(viewer)), form);
  return result.failed ?? redirect(ofCohort(input.data.cohortId, gives ? "agreed" : "withdrawn"));
}

export async function noteStrengthAction(_before: FormState, form: FormData): Promise<FormState> {
  const viewer = await requireViewer();
  const input = noteInput.safeParse(Object.fromEntries(form));
  if (!input.success) return keepTyped(form, input.error);
  const result = await attempt(() => noteStrength(viewer, input.data), form);
  return result.failed ?? redirect(ofCohort(input.data.cohortId, "noted"));
}

export async function rewordStrengthAction(_before: FormState, form: FormData): Promise<FormState> {
  const viewer = await requireViewer();
  const input = rewordInput.safeParse(Object.fromEntries(form));
  if (!input.success) return keepTyped(form, input.error);
  const result = await attempt(() => rewordStrength(viewer, input.data), form);
  return result.failed ?? redirect(strength(input.data.strengthId, "reworded"));
}

export async function agreeToStrengthAction(_before: FormState, form: FormData): Promise<FormState> {
  const viewer = await requireViewer();
  const input = agreeInput.safeParse(Object.fromEntries(form));
  if (!input.success) return keepTyped(form, input.error);
  const result = await attempt(() => agreeToStrength(viewer, input.data.strengthId, input.data.version), form);
  return result.failed ?? redirect(strength(input.data.strengthId, "stands"));
}

export async function askAboutStrengthAction(_before: FormState, form: FormData): Promise<FormState> {
  const viewer = await requireViewer();
  const input = askInput.safeParse(Object.fromEntries(form));
  if (!input.success) return keepTyped(form, input.error);
  const result = await attempt(() => askAboutStrength(viewer, input.data), form);
  return result.failed ?? redirect(strength(input.data.strengthId, "asked"));
}

export async function takeOutStrengthAction(_before: FormState, form: FormData): Promise<FormState> {
  const viewer = await requireViewer();
  const input = onStrength.safeParse(Object.fromEntries(form));
  if (!input.success) return keepTyped(form, input.error);
  const result = await attempt(() => takeOutStrength(viewer, input.data.strengthId), form);
  return result.failed ?? redirect(ofCohort(result.done.cohortId, "gone"));
}
