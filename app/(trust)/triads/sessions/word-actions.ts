"use server";

import { redirect } from "next/navigation";
import { requireViewer } from "@/lib/auth/require-viewer";
import { attempt, type FormState, keepTyped } from "@/lib/forms/form-state";
import { commitmentInput, feedbackInput, followUpInput, issueInput, messageInput, noteInput, onFeedback } from "@/lib/triads/schema";
import { followUpCommitment, makeCommitment, saveIssue } from "@/lib/triads/words/coachee";
import { giveFeedback, keepFeedback, leaveMessage, letFeedbackGo, saveObserverNote } from "@/lib/triads/words/observer";

const saved = (sessionId: string, done = "saved") => redirect(`/triads/sessions/${sessionId}?done=${done}`);

export async function issueAction(_before: FormState, form: FormData): Promise<FormState> {
  const viewer = await requireViewer();
  const input = issueInput.safeParse(Object.fromEntries(form));
  if (!input.success) return keepTyped(form, input.error);
  const result = await attempt(() => saveIssue(viewer, input.data), form);
  return result.failed ?? saved(input.data.sessionId);
}

export async function commitmentAction(_before: FormState, form: FormData): Promise<FormState> {
  const viewer = await requireViewer();
  const input = commitmentInput.safeParse(Object.fromEntries(form));
  if (!input.success) return keepTyped(form, input.error);
  const result = await attempt(() => makeCommitment(viewer, input.data), form);
  return result.failed ?? saved(input.data.sessionId, "committed");
}

export async function followUpAction(_before: FormState, form: FormData): Promise<FormState> {
  const viewer = await requireViewer();
  const input = followUpInput.safeParse(Object.fromEntries(form));
  if (!input.success) return keepTyped(form, input.error);
  const result = await attempt(() => followUpCommitment(viewer, input.data), form);
  return result.failed ?? saved(input.data.sessionId);
}

export async function noteAction(_before: FormState, form: FormData): Promise<FormState> {
  const viewer = await requireViewer();
  const input = noteInput.safeParse(Object.fromEntries(form));
  if (!input.success) return keepTyped(form, input.error);
  const result = await attempt(() => saveObserverNote(viewer, input.data), form);
  return result.failed ?? saved(input.data.sessionId, input.data.text === "" ? "note-gone" : "noted");
}

export async function feedbackAction(_before: FormState, form: FormData): Promise<FormState> {
  const viewer = await requireViewer();
  const input = feedbackInput.safeParse(Object.fromEntries(form));
  if (!input.success) return keepTyped(form, input.error);
  const result = await attempt(() => giveFeedback(viewer, input.data), form);
  return result.failed ?? saved(input.data.sessionId, "given");
}

export async function keepFeedbackAction(_before: FormState, form: FormData): Promise<FormState> {
  const viewer = await requireViewer();
  const input = onFeedback.safeParse(Object.fromEntries(form));
  if (!input.success) return keepTyped(form, input.error);
  const result = await attempt(() => keepFeedback(viewer, input.data), form);
  return result.failed ?? saved(input.data.sessionId, "kept");
}

export async function letFeedbackGoAction(_before: FormState, form: FormData): Promise<FormState> {
  const viewer = await requireViewer();
  const input = onFeedback.safeParse(Object.fromEntries(form));
  if (!input.success) return keepTyped(form, input.error);
  const result = await attempt(() => letFeedbackGo(viewer, input.data), form);
  return result.failed ?? saved(input.data.sessionId, "let-go");
}

export async function messageAction(_before: FormState, form: FormData): Promise<FormState> {
  const viewer = await requireViewer();
  const input = messageInput.safeParse(Object.fromEntries(form));
  if (!input.success) return keepTyped(form, input.error);
  const result = await attempt(() => leaveMessage(viewer, input.data), form);
  return result.failed ?? saved(input.data.sessionId, "left");
}
