"use server";

import { notFound, redirect } from "next/navigation";
import { addAction } from "@/lib/actions/add-action";
import { finishAction } from "@/lib/actions/finish-action";
import { handOnAction } from "@/lib/actions/hand-on-action";
import { reopenAction } from "@/lib/actions/reopen-action";
import { addAction as addInput, finishAction as finishInput, handOnAction as handOnInput, reopenAction as reopenInput, updateProgress as progressInput } from "@/lib/actions/schema";
import { updateProgress } from "@/lib/actions/update-progress";
import { requireViewer } from "@/lib/auth/require-viewer";
import { attempt, type FormState, keepTyped } from "@/lib/forms/form-state";

export async function addActionAction(_before: FormState, form: FormData): Promise<FormState> {
  const viewer = await requireViewer();
  const input = addInput.safeParse(Object.fromEntries(form));
  if (!input.success) return keepTyped(form, input.error);
  const result = await attempt(() => addAction(viewer, input.data), form);
  return result.failed ?? redirect(`/actions/${result.done.id}`);
}

export async function updateProgressAction(_before: FormState, form: FormData): Promise<FormState> {
  const viewer = await requireViewer();
  const input = progressInput.safeParse(Object.fromEntries(form));
  if (!input.success) return keepTyped(form, input.error);
  const { failed } = await attempt(() => updateProgress(viewer, input.data), form);
  return failed ?? redirect(`/actions/${input.data.actionId}`);
}

export async function finishActionAction(_before: FormState, form: FormData): Promise<FormState> {
  const viewer = await requireViewer();
  const input = finishInput.safeParse(Object.fromEntries(form));
  if (!input.success) return keepTyped(form, input.error);
  const { failed } = await attempt(() => finishAction(viewer, input.data), form);
  return failed ?? redirect(`/actions?undo=${input.data.actionId}`);
}

export async function handOnActionAction(_before: FormState, form: FormData): Promise<FormState> {
  const viewer = await requireViewer();
  const input = handOnInput.safeParse(Object.fromEntries(form));
  if (!input.success) return keepTyped(form, input.error);
  const { failed } = await attempt(() => handOnAction(viewer, input.data), form);
  return failed ?? redirect(`/actions/${input.data.actionId}`);
}

/** The undo of a finish. */
export async function reopenActionAction(form: FormData): Promise<void> {
  const viewer = await requireViewer();
  const input = reopenInput.safeParse(Object.fromEntries(form));
  if (!input.success) notFound();
  const result = await attempt(() => reopenAction(viewer, input.data), form);
  redirect(result.failed ? "/actions?show=done" : `/actions/${input.data.actionId}`);
}
