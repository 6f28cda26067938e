"use server";

import { redirect } from "next/navigation";
import { requireViewer } from "@/lib/auth/require-viewer";
import { attempt, type FormState, keepTyped } from "@/lib/forms/form-state";
import { recordDecision } from "@/lib/reviews/meeting/record-decision";
import { decisionInput, reviewInput, signOffInput } from "@/lib/reviews/schema";
import { signOff } from "@/lib/reviews/meeting/sign-off";
import { startMeeting } from "@/lib/reviews/meeting/start-meeting";

export async function startMeetingAction(_before: FormState, form: FormData): Promise<FormState> {
  const viewer = await requireViewer();
  const input = reviewInput.safeParse(Object.fromEntries(form));
  if (!input.success) return keepTyped(form, input.error);
  const result = await attempt(() => startMeeting(viewer, input.data), form);
  return result.failed ?? redirect(`/reviews/${input.data.reviewId}/meeting`);
}

export async function recordDecisionAction(_before: FormState, form: FormData): Promise<FormState> {
  const viewer = await requireViewer();
  const input = decisionInput.safeParse(Object.fromEntries(form));
  if (!input.success) return keepTyped(form, input.error);
  const result = await attempt(() => recordDecision(viewer, input.data), form);
  return result.failed ?? redirect(`/reviews/${input.data.reviewId}/meeting?decided=${input.data.itemId}`);
}

export async function signOffAction(_before: FormState, form: FormData): Promise<FormState> {
  const viewer = await requireViewer();
  const input = signOffInput.safeParse(Object.fromEntries(form));
  if (!input.success) return keepTyped(form, input.error);
  const result = await attempt(() => signOff(viewer, input.data), form);
  return result.failed ?? redirect(`/reviews/${input.data.reviewId}/summary`);
}
