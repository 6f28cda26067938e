"use server";

import { redirect } from "next/navigation";
import { requireViewer } from "@/lib/auth/require-viewer";
import { attempt, type FormState, keepTyped } from "@/lib/forms/form-state";
import { addFigure } from "@/lib/reviews/agenda/add-figure";
import { addSuggestion } from "@/lib/reviews/agenda/add-suggestion";
import { agreeLate } from "@/lib/reviews/agenda/agree-late";
import { choosePresenter } from "@/lib/reviews/agenda/choose-presenter";
import { lockAndPublish } from "@/lib/reviews/versions/lock-and-publish";
import { moveItem } from "@/lib/reviews/agenda/move-item";
import { proposeItem } from "@/lib/reviews/agenda/propose-item";
import { raiseItem } from "@/lib/reviews/agenda/raise-item";
import { figureInput, itemInput, moveItemInput, presenterInput, proposeItemInput, publishInput, suggestionInput, withdrawItemInput } from "@/lib/reviews/schema";
import { withdrawItem } from "@/lib/reviews/agenda/withdraw-item";

const agenda = (reviewId: string, more = "") => redirect(`/reviews/${reviewId}/agenda${more}`);

export async function proposeItemAction(_before: FormState, form: FormData): Promise<FormState> {
  const viewer = await requireViewer();
  const input = proposeItemInput.safeParse(Object.fromEntries(form));
  if (!input.success) return keepTyped(form, input.error);
  const result = await attempt(() => proposeItem(viewer, input.data), form);
  return result.failed ?? agenda(input.data.reviewId);
}

export async function addSuggestionAction(_before: FormState, form: FormData): Promise<FormState> {
  const viewer = await requireViewer();
  const input = suggestionInput.safeParse(Object.fromEntries(form));
  if (!input.success) return keepTyped(form, input.error);
  const result = await attempt(() => addSuggestion(viewer, input.data), form);
  return result.failed ?? agenda(input.data.reviewId);
}

export async function addFigureAction(_before: FormState, form: FormData): Promise<FormState> {
  const viewer = await requireViewer();
  const input = figureInput.safeParse(Object.fromEntries(form));
  if (!input.success) return keepTyped(form, input.error);
  const result = await attempt(() => addFigure(viewer, input.data), form);
  return result.failed ?? agenda(input.data.reviewId);
}

export async function raiseItemAction(_before: FormState, form: FormData): Promise<FormState> {
  const viewer = await requireViewer();
  const input = itemInput.safeParse(Object.fromEntries(form));
  if (!input.success) return keepTyped(form, input.error);
  const result = await attempt(() => raiseItem(viewer, input.data), form);
  return result.failed ?? agenda(input.data.reviewId);
}

export async function agreeLateAction(_before: FormState, form: FormData): Promise<FormState> {
  const viewer = await requireViewer();
  const input = itemInput.safeParse(Object.fromEntries(form));
  if (!input.success) return keepTyped(form, input.error);
  const result = await attempt(() => agreeLate(viewer, input.data), form);
  return result.failed ?? agenda(input.data.reviewId);
}

export async function moveItemAction(_before: FormState, form: FormData): Promise<FormState> {
  const viewer = await requireViewer();
  const input = moveItemInput.safeParse(Object.fromEntries(form));
  if (!input.success) return keepTyped(form, input.error);
  const result = await attempt(() => moveItem(viewer, input.data), form);
  return result.failed ?? agenda(input.data.reviewId);
}

export async function withdrawItemAction(_before: FormState, form: FormData): Promise<FormState> {
  const viewer = await requireViewer();
  const input = withdrawItemInput.safeParse(Object.fromEntries(form));
  if (!input.success) return keepTyped(form, input.error);
  const result = await attempt(() => withdrawItem(viewer, input.data), form);
  return result.failed ?? agenda(input.data.reviewId, input.data.withdrawn ? `?taken-off=${input.data.itemId}` : "");
}

export async function choosePresenterAction(_before: FormState, form: FormData): Promise<FormState> {
  const viewer = await requireViewer();
  const input = presenterInput.safeParse(Object.fromEntries(form));
  if (!input.success) return keepTyped(form, input.error);
  const result = await attempt(() => choosePresenter(viewer, input.data), form);
  return result.failed ?? agenda(input.data.reviewId);
}

export async function lockAndPublishAction(_before: FormState, form: FormData): Promise<FormState> {
  const viewer = await requireViewer();
  const input = publishInput.safeParse(Object.fromEntries(form));
  if (!input.success) return keepTyped(form, input.error);
  const result = await attempt(() => lockAndPublish(viewer, input.data), form);
  return result.failed ?? redirect(`/reviews/${input.data.reviewId}/versions/${result.done}?sent=yes`);
}
