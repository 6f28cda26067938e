"use server";

import { redirect } from "next/navigation";
import { answerForTime, askForTime } from "@/lib/action-learning/meetings/extend-slot";
import { askToGoFirst, endPart, membersGoOn, membersHaveFinished, moveEarlier, nextPart, startPart } from "@/lib/action-learning/meetings/run-parts";
import { firstInput, onPart, timeAnswer, timeInput } from "@/lib/action-learning/schema";
import { requireViewer } from "@/lib/auth/require-viewer";
import { attempt, type FormState, keepTyped } from "@/lib/forms/form-state";

const back = (meetingId: string) => redirect(`/action-learning/meetings/${meetingId}`);

export async function startPartAction(_before: FormState, form: FormData): Promise<FormState> {
  const viewer = await requireViewer();
  const input = onPart.safeParse(Object.fromEntries(form));
  if (!input.success) return keepTyped(form, input.error);
  const result = await attempt(() => startPart(viewer, input.data), form);
  return result.failed ?? back(input.data.meetingId);
}

export async function nextPartAction(_before: FormState, form: FormData): Promise<FormState> {
  const viewer = await requireViewer();
  const input = onPart.safeParse(Object.fromEntries(form));
  if (!input.success) return keepTyped(form, input.error);
  const result = await attempt(() => nextPart(viewer, input.data), form);
  return result.failed ?? back(input.data.meetingId);
}

export async function endPartAction(_before: FormState, form: FormData): Promise<FormState> {
  const viewer = await requireViewer();
  const input = onPart.safeParse(Object.fromEntries(form));
  if (!input.success) return keepTyped(form, input.error);
  const result = await attempt(() => endPart(viewer, input.data), form);
  return result.failed ?? back(input.data.meetingId);
}

export async function membersDoneAction(_before: FormState, form: FormData): Promise<FormState> {
  const viewer = await requireViewer();
  const input = onPart.safeParse(Object.fromEntries(form));
  if (!input.success) return keepTyped(form, input.error);
  const result = await attempt(() => membersHaveFinished(viewer, input.data), form);
  return result.failed ?? back(input.data.meetingId);
}

export async function membersGoOnAction(_before: FormState, form: FormData): Promise<FormState> {
  const viewer = await requireViewer();
  const input = onPart.safeParse(Object.fromEntries(form));
  if (!input.success) return keepTyped(form, input.error);
  const result = await attempt(() => membersGoOn(viewer, input.data), form);
  return result.failed ?? back(input.data.meetingId);
}

export async function goFirstAction(_before: FormState, form: FormData): Promise<FormState> {
  const viewer = await requireViewer();
  const input = firstInput.safeParse(Object.fromEntries(form));
  if (!input.success) return keepTyped(form, input.error);
  const result = await attempt(() => askToGoFirst(viewer, input.data), form);
  return result.failed ?? back(input.data.meetingId);
}

export async function moveEarlierAction(_before: FormState, form: FormData): Promise<FormState> {
  const viewer = await requireViewer();
  const input = onPart.safeParse(Object.fromEntries(form));
  if (!input.success) return keepTyped(form, input.error);
  const result = await attempt(() => moveEarlier(viewer, input.data), form);
  return result.failed ?? back(input.data.meetingId);
}

export async function askForTimeAction(_before: FormState, form: FormData): Promise<FormState> {
  const viewer = await requireViewer();
  const input = timeInput.safeParse(Object.fromEntries(form));
  if (!input.success) return keepTyped(form, input.error);
  const result = await attempt(() => askForTime(viewer, input.data), form);
  return result.failed ?? back(input.data.meetingId);
}

export async function answerForTimeAction(_before: FormState, form: FormData): Promise<FormState> {
  const viewer = await requireViewer();
  const input = timeAnswer.safeParse(Object.fromEntries(form));
  if (!input.success) return keepTyped(form, input.error);
  const result = await attempt(() => answerForTime(viewer, input.data), form);
  return result.failed ?? back(input.data.meetingId);
}
