"use server";

import { redirect } from "next/navigation";
import { addInput, facilitatorInput, formInput, onMember, onSet } from "@/lib/action-learning/schema";
import { addMember, changeFacilitator, endSet, letGo } from "@/lib/action-learning/sets/change-set";
import { formSet } from "@/lib/action-learning/sets/form-set";
import { requireViewer } from "@/lib/auth/require-viewer";
import { attempt, type FormState, keepTyped } from "@/lib/forms/form-state";

const back = (done: string) => redirect(`/action-learning/coordinate?done=${done}`);

export async function formSetAction(_before: FormState, form: FormData): Promise<FormState> {
  const viewer = await requireViewer();
  const input = formInput.safeParse(Object.fromEntries(form));
  if (!input.success) return keepTyped(form, input.error);
  const result = await attempt(() => formSet(viewer, input.data), form);
  return result.failed ?? back("formed");
}

export async function addMemberAction(_before: FormState, form: FormData): Promise<FormState> {
  const viewer = await requireViewer();
  const input = addInput.safeParse(Object.fromEntries(form));
  if (!input.success) return keepTyped(form, input.error);
  const result = await attempt(() => addMember(viewer, input.data), form);
  return result.failed ?? back("added");
}

export async function changeFacilitatorAction(_before: FormState, form: FormData): Promise<FormState> {
  const viewer = await requireViewer();
  const input = facilitatorInput.safeParse(Object.fromEntries(form));
  if (!input.success) return keepTyped(form, input.error);
  const result = await attempt(() => changeFacilitator(viewer, input.data), form);
  return result.failed ?? back("facilitated");
}

export async function letMemberGoAction(_before: FormState, form: FormData): Promise<FormState> {
  const viewer = await requireViewer();
  const input = onMember.safeParse(Object.fromEntries(form));
  if (!input.success) return keepTyped(form, input.error);
  const result = await attempt(() => letGo(viewer, input.data), form);
  return result.failed ?? back("let-go");
}

export async function endSetAction(_before: FormState, form: FormData): Promise<FormState> {
  const viewer = await requireViewer();
  const input = onSet.safeParse(Object.fromEntries(form));
  if (!input.success) return keepTyped(form, input.error);
  const result = await attempt(() => endSet(viewer, input.data.setId), form);
  return result.failed ?? back("ended");
}
