"use server";

import { refresh } from "next/cache";
import { redirect } from "next/navigation";
import { requireViewer } from "@/lib/auth/require-viewer";
import { attempt, type FormState, keepTyped } from "@/lib/forms/form-state";
import { addArea } from "@/lib/rubric/areas/add-area";
import { movePart } from "@/lib/rubric/drafts/move-part";
import { removePart } from "@/lib/rubric/drafts/remove-part";
import { areaAddInput, elementAddInput, moveInput, removeInput } from "@/lib/rubric/drafts/schema";
import { addElement } from "@/lib/rubric/elements/add-element";

export async function addAreaAction(_before: FormState, form: FormData): Promise<FormState> {
  const viewer = await requireViewer();
  const input = areaAddInput.safeParse(Object.fromEntries(form));
  if (!input.success) return keepTyped(form, input.error);
  const result = await attempt(() => addArea(viewer, input.data), form);
  return result.failed ?? redirect(`/rubric/frameworks/${input.data.frameworkId}?done=area`);
}

export async function addElementAction(_before: FormState, form: FormData): Promise<FormState> {
  const viewer = await requireViewer();
  const input = elementAddInput.safeParse(Object.fromEntries(form));
  if (!input.success) return keepTyped(form, input.error);
  const result = await attempt(() => addElement(viewer, input.data), form);
  return result.failed ?? redirect(`/rubric/frameworks/${input.data.frameworkId}/elements/${result.done.id}`);
}

/** The page stays where it is, so that something can be moved by several places in a row. */
export async function movePartAction(_before: FormState, form: FormData): Promise<FormState> {
  const viewer = await requireViewer();
  const input = moveInput.safeParse(Object.fromEntries(form));
  if (!input.success) return keepTyped(form, input.error);
  const result = await attempt(() => movePart(viewer, input.data), form);
  if (!result.failed) refresh();
  return result.failed ?? {};
}

export async function removePartAction(_before: FormState, form: FormData): Promise<FormState> {
  const viewer = await requireViewer();
  const input = removeInput.safeParse(Object.fromEntries(form));
  if (!input.success) return keepTyped(form, input.error);
  const result = await attempt(() => removePart(viewer, input.data), form);
  const { frameworkId, of, id, removed } = input.data;
  return result.failed ?? redirect(`/rubric/frameworks/${frameworkId}?${removed ? `out=${of}.${id}` : "done=back"}`);
}

export async function bringBackAction(form: FormData): Promise<void> {
  const viewer = await requireViewer();
  const input = removeInput.safeParse(Object.fromEntries(form));
  if (!input.success) return;
  await attempt(() => removePart(viewer, input.data), form);
  redirect(`/rubric/frameworks/${input.data.frameworkId}?done=back`);
}
