"use server";

import { redirect } from "next/navigation";
import { requireViewer } from "@/lib/auth/require-viewer";
import { attempt, type FormState, keepTyped } from "@/lib/forms/form-state";
import { bringAnswer, showAnswerToo } from "@/lib/institute/gap-tasks/bring-answer";
import { saveDraft } from "@/lib/institute/gap-tasks/draft";
import { answerAboutTime, askForTime } from "@/lib/institute/gap-tasks/extension";
import { removeFile } from "@/lib/institute/gap-tasks/evidence/read-file";
import { removePicture } from "@/lib/institute/gap-tasks/evidence/read-picture";
import { reply } from "@/lib/institute/gap-tasks/reply";
import { rewordTask } from "@/lib/institute/gap-tasks/reword-task";
import { sendAnswer } from "@/lib/institute/gap-tasks/send-answer";
import { answerExtensionInput, bringInput, extensionInput, onAnswer, onFile, onPicture, replyInput, rewordTaskInput, tryDraftInput, trySendInput } from "@/lib/institute/schema";

const taskOf = (id: string, done: string) => `/institute/gap-tasks/${id}?done=${done}`;
const answerOf = (id: string, done: string) => `/institute/answers/${id}?done=${done}`;

export async function tryAction(_before: FormState, form: FormData): Promise<FormState> {
  const viewer = await requireViewer();
  if (form.get("step") !== "send") {
    const begun = tryDraftInput.safeParse(Object.fromEntries(form));
    if (!begun.success) return keepTyped(form, begun.error);
    const kept = await attempt(async () => void (await saveDraft(viewer, begun.data)), form);
    return kept.failed ?? redirect(taskOf(begun.data.taskId, "kept"));
  }
  const input = trySendInput.safeParse(Object.fromEntries(form));
  if (!input.success) return keepTyped(form, input.error);
  const result = await attempt(() => sendAnswer(viewer, input.data), form);
  return result.failed ?? redirect(answerOf(result.done.id, "sent"));
}

export async function removePictureAction(_before: FormState, form: FormData): Promise<FormState> {
  const viewer = await requireViewer();
  const input = onPicture.safeParse(Object.fromEntries(form));
  if (!input.success) return keepTyped(form, input.error);
  const result = await attempt(() => removePicture(viewer, input.data.pictureId), form);
  return result.failed ?? redirect(taskOf(result.done.taskId, "picture-removed"));
}

export async function removeFileAction(_before: FormState, form: FormData): Promise<FormState> {
  const viewer = await requireViewer();
  const input = onFile.safeParse(Object.fromEntries(form));
  if (!input.success) return keepTyped(form, input.error);
  const result = await attempt(() => removeFile(viewer, input.data.fileId), form);
  return result.failed ?? redirect(taskOf(result.done.taskId, "file-removed"));
}

export async function askForTimeAction(_before: FormState, form: FormData): Promise<FormState> {
  const viewer = await requireViewer();
  const input = extensionInput.safeParse(Object.fromEntries(form));
  if (!input.success) return keepTyped(form, input.error);
  const result = await attempt(() => askForTime(viewer, input.data), form);
  return result.failed ?? redirect(taskOf(input.data.taskId, "asked"));
}

export async function answerAboutTimeAction(_before: FormState, form: FormData): Promise<FormState> {
  const viewer = await requireViewer();
  const input = answerExtensionInput.safeParse(Object.fromEntries(form));
  if (!input.success) return keepTyped(form, input.error);
  const result = await attempt(() => answerAboutTime(viewer, input.data), form);
  return result.failed ?? redirect(taskOf(result.done.taskId, "answered"));
}

export async function bringAction(_before: FormState, form: FormData): Promise<FormState> {
  const viewer = await requireViewer();
  const input = bringInput.safeParse(Object.fromEntries(form));
  if (!input.success) return keepTyped(form, input.error);
  const brings = input.data.brings === "yes";
  const result = await attempt(() => bringAnswer(viewer, input.data.answerId, brings), form);
  return result.failed ?? redirect(answerOf(input.data.answerId, brings ? "brought" : "kept-back"));
}

export async function showAnswerTooAction(_before: FormState, form: FormData): Promise<FormState> {
  const viewer = await requireViewer();
  const input = onAnswer.safeParse(Object.fromEntries(form));
  if (!input.success) return keepTyped(form, input.error);
  const result = await attempt(() => showAnswerToo(viewer, input.data.answerId), form);
  return result.failed ?? redirect(answerOf(input.data.answerId, "shown"));
}

export async function replyAction(_before: FormState, form: FormData): Promise<FormState> {
  const viewer = await requireViewer();
  const input = replyInput.safeParse(Object.fromEntries(form));
  if (!input.success) return keepTyped(form, input.error);
  const result = await attempt(() => reply(viewer, input.data), form);
  return result.failed ?? redirect(answerOf(input.data.answerId, "replied"));
}

export async function rewordTaskAction(_before: FormState, form: FormData): Promise<FormState> {
  const viewer = await requireViewer();
  const input = rewordTaskInput.safeParse(Object.fromEntries(form));
  if (!input.success) return keepTyped(form, input.error);
  const result = await attempt(() => rewordTask(viewer, input.data), form);
  return result.failed ?? redirect(taskOf(input.data.taskId, "reworded"));
}
