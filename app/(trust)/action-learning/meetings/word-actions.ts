"use server";

import { redirect } from "next/navigation";
import { issueInput, onWord, outcomeInput, planOfSlotInput, reviewInput, speakInput } from "@/lib/action-learning/schema";
import { keepPlan, saveIssue, sayOutcome } from "@/lib/action-learning/words/presenter";
import { reviewSlot } from "@/lib/action-learning/words/review-slot";
import { speakInSlot, takeWordBack } from "@/lib/action-learning/words/speak";
import { requireViewer } from "@/lib/auth/require-viewer";
import { attempt, type FormState, keepTyped } from "@/lib/forms/form-state";

const back = (meetingId: string, done: string) => redirect(`/action-learning/meetings/${meetingId}?done=${done}`);

export async function issueAction(_before: FormState, form: FormData): Promise<FormState> {
  const viewer = await requireViewer();
  const input = issueInput.safeParse(Object.fromEntries(form));
  if (!input.success) return keepTyped(form, input.error);
  const result = await attempt(() => saveIssue(viewer, input.data), form);
  return result.failed ?? back(input.data.meetingId, "saved");
}

export async function outcomeAction(_before: FormState, form: FormData): Promise<FormState> {
  const viewer = await requireViewer();
  const input = outcomeInput.safeParse(Object.fromEntries(form));
  if (!input.success) return keepTyped(form, input.error);
  const result = await attempt(() => sayOutcome(viewer, input.data), form);
  return result.failed ?? back(input.data.meetingId, "saved");
}

export async function planAction(_before: FormState, form: FormData): Promise<FormState> {
  const viewer = await requireViewer();
  const input = planOfSlotInput.safeParse(Object.fromEntries(form));
  if (!input.success) return keepTyped(form, input.error);
  const result = await attempt(() => keepPlan(viewer, input.data), form);
  return result.failed ?? back(input.data.meetingId, "planned");
}

export async function speakAction(_before: FormState, form: FormData): Promise<FormState> {
  const viewer = await requireViewer();
  const input = speakInput.safeParse(Object.fromEntries(form));
  if (!input.success) return keepTyped(form, input.error);
  const result = await attempt(() => speakInSlot(viewer, input.data), form);
  return result.failed ?? back(input.data.meetingId, "said");
}

export async function takeWordBackAction(_before: FormState, form: FormData): Promise<FormState> {
  const viewer = await requireViewer();
  const input = onWord.safeParse(Object.fromEntries(form));
  if (!input.success) return keepTyped(form, input.error);
  const result = await attempt(() => takeWordBack(viewer, input.data), form);
  return result.failed ?? back(input.data.meetingId, "taken-back");
}

export async function reviewAction(_before: FormState, form: FormData): Promise<FormState> {
  const viewer = await requireViewer();
  const input = reviewInput.safeParse(Object.fromEntries(form));
  if (!input.success) return keepTyped(form, input.error);
  const result = await attempt(() => reviewSlot(viewer, input.data), form);
  return result.failed ?? back(input.data.meetingId, "saved");
}
