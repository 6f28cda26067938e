"use server";

import { redirect } from "next/navigation";
import { callOffMeeting, moveMeeting, planMeeting } from "@/lib/action-learning/meetings/plan-meeting";
import { endMeeting } from "@/lib/action-learning/meetings/run-parts";
import { comeToMeeting, goFromMeeting, startMeeting } from "@/lib/action-learning/meetings/start-meeting";
import { moveInput, onMeeting, onSeat, planInput, startInput } from "@/lib/action-learning/schema";
import { requireViewer } from "@/lib/auth/require-viewer";
import { attempt, type FormState, keepTyped } from "@/lib/forms/form-state";

const at = (meetingId: string) => `/action-learning/meetings/${meetingId}`;

export async function planMeetingAction(_before: FormState, form: FormData): Promise<FormState> {
  const viewer = await requireViewer();
  const input = planInput.safeParse(Object.fromEntries(form));
  if (!input.success) return keepTyped(form, input.error);
  const result = await attempt(() => planMeeting(viewer, input.data), form);
  return result.failed ?? redirect(`${at(result.done.id)}?done=set-down`);
}

export async function moveMeetingAction(_before: FormState, form: FormData): Promise<FormState> {
  const viewer = await requireViewer();
  const input = moveInput.safeParse(Object.fromEntries(form));
  if (!input.success) return keepTyped(form, input.error);
  const result = await attempt(() => moveMeeting(viewer, input.data), form);
  return result.failed ?? redirect(`${at(input.data.meetingId)}?done=moved`);
}

export async function callOffMeetingAction(_before: FormState, form: FormData): Promise<FormState> {
  const viewer = await requireViewer();
  const input = onMeeting.safeParse(Object.fromEntries(form));
  if (!input.success) return keepTyped(form, input.error);
  const result = await attempt(() => callOffMeeting(viewer, input.data.meetingId), form);
  return result.failed ?? redirect(`/action-learning/${result.done.setId}?done=called-off`);
}

export async function startMeetingAction(_before: FormState, form: FormData): Promise<FormState> {
  const viewer = await requireViewer();
  const input = startInput.safeParse({ meetingId: form.get("meetingId"), here: form.getAll("here") });
  if (!input.success) return keepTyped(form, input.error);
  const result = await attempt(() => startMeeting(viewer, input.data), form);
  return result.failed ?? redirect(at(input.data.meetingId));
}

export async function comeToMeetingAction(_before: FormState, form: FormData): Promise<FormState> {
  const viewer = await requireViewer();
  const input = onMeeting.safeParse(Object.fromEntries(form));
  if (!input.success) return keepTyped(form, input.error);
  const result = await attempt(() => comeToMeeting(viewer, input.data.meetingId), form);
  return result.failed ?? redirect(at(input.data.meetingId));
}

export async function goFromMeetingAction(_before: FormState, form: FormData): Promise<FormState> {
  const viewer = await requireViewer();
  const input = onSeat.safeParse(Object.fromEntries(form));
  if (!input.success) return keepTyped(form, input.error);
  const result = await attempt(() => goFromMeeting(viewer, input.data), form);
  return result.failed ?? redirect(`${at(input.data.meetingId)}?done=gone`);
}

export async function endMeetingAction(_before: FormState, form: FormData): Promise<FormState> {
  const viewer = await requireViewer();
  const input = onMeeting.safeParse(Object.fromEntries(form));
  if (!input.success) return keepTyped(form, input.error);
  const result = await attempt(() => endMeeting(viewer, input.data.meetingId), form);
  return result.failed ?? redirect(`${at(input.data.meetingId)}?done=ended`);
}
