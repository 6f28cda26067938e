"use server";

import { redirect } from "next/navigation";
import { callOffMeeting, moveMeeting, planMeeting } from "@/lib/action-learning/meetings/plan-meeting";
import { moveInput, onMeeting, planInput } from "@/lib/action-learning/schema";
import { requireViewer } from "@/lib/auth/require-viewer";
import { attempt, type FormState, keepTyped } from "@/lib/forms/form-state";

export async function planMeetingAction(_before: FormState, form: FormData): Promise<FormState> {
  const viewer = await requireViewer();
  const input = planInput.safeParse(Object.fromEntries(form));
  if (!input.success) return keepTyped(form, input.error);
  const result = await attempt(() => planMeeting(viewer, input.data), form);
  return result.failed ?? redirect(`/action-learning/${input.data.setId}?done=planned`);
}

export async function moveMeetingAction(_before: FormState, form: FormData): Promise<FormState> {
  const viewer = await requireViewer();
  const input = moveInput.safeParse(Object.fromEntries(form));
  if (!input.success) return keepTyped(form, input.error);
  const result = await attempt(() => moveMeeting(viewer, input.data), form);
  return result.failed ?? redirect(`/action-learning/${result.done.setId}?done=moved`);
}

export async function callOffMeetingAction(_before: FormState, form: FormData): Promise<FormState> {
  const viewer = await requireViewer();
  const input = onMeeting.safeParse(Object.fromEntries(form));
  if (!input.success) return keepTyped(form, input.error);
  const result = await attempt(() => callOffMeeting(viewer, input.data.meetingId), form);
  return result.failed ?? redirect(`/action-learning/${result.done.setId}?done=called-off`);
}
