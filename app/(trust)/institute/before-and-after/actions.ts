"use server";

import { redirect } from "next/navigation";
import { requireViewer } from "@/lib/auth/require-viewer";
import { attempt, type FormState, keepTyped } from "@/lib/forms/form-state";
import { answer } from "@/lib/institute/self-assessments/answer";
import { fieldOf } from "@/lib/institute/self-assessments/levels";
import { answerInput, onAssessment, onPart, showInput, wordInput } from "@/lib/institute/self-assessments/schema";
import { deleteAnswer, showToFacilitators } from "@/lib/institute/self-assessments/show";
import { wordStatements } from "@/lib/institute/self-assessments/word-statements";

const mineIn = (cohortId: string, done: string) => `/institute/cohorts/${cohortId}/before-and-after?done=${done}`;

/** Keeps where somebody sees themselves, for themselves or shown to their facilitators. */
export async function answerAction(_before: FormState, form: FormData): Promise<FormState> {
  const viewer = await requireViewer();
  const on = onPart.safeParse(Object.fromEntries(form));
  if (!on.success) return keepTyped(form, on.error);
  const input = answerInput(on.data.statements).safeParse(Object.fromEntries(form));
  if (!input.success) return keepTyped(form, input.error);
  const said: Record<string, unknown> = input.data;
  const levels = Array.from({ length: on.data.statements }, (_, place) => Number(said[fieldOf(place)]));
  const result = await attempt(() => answer(viewer, { ...input.data, levels }), form);
  return result.failed ?? redirect(mineIn(on.data.cohortId, input.data.shows === "facilitators" ? "shown" : "answered"));
}

export async function showAction(_before: FormState, form: FormData): Promise<FormState> {
  const viewer = await requireViewer();
  const input = showInput.safeParse(Object.fromEntries(form));
  if (!input.success) return keepTyped(form, input.error);
  const shows = input.data.shows === "yes";
  const result = await attempt(() => showToFacilitators(viewer, input.data.assessmentId, shows), form);
  return result.failed ?? redirect(mineIn(result.done.cohortId, shows ? "shown" : "kept"));
}

export async function deleteAnswerAction(_before: FormState, form: FormData): Promise<FormState> {
  const viewer = await requireViewer();
  const input = onAssessment.safeParse(Object.fromEntries(form));
  if (!input.success) return keepTyped(form, input.error);
  const result = await attempt(() => deleteAnswer(viewer, input.data.assessmentId), form);
  return result.failed ?? redirect(mineIn(result.done.cohortId, "deleted"));
}

export async function wordStatementsAction(_before: FormState, form: FormData): Promise<FormState> {
  const viewer = await requireViewer();
  const input = wordInput.safeParse(Object.fromEntries(form));
  if (!input.success) return keepTyped(form, input.error);
  const result = await attempt(() => wordStatements(viewer, input.data), form);
  return result.failed ?? redirect(`/institute/programmes/${input.data.programmeId}/statements?done=saved`);
}
