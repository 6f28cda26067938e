"use server";

import { redirect } from "next/navigation";
import { leaveSet } from "@/lib/action-learning/sets/change-set";
import { onSet, onTopic, topicInput, voteInput } from "@/lib/action-learning/schema";
import { chooseTopic, offerTopic, takeTopicBack, voteForTopic } from "@/lib/action-learning/topics/offer-topic";
import { requireViewer } from "@/lib/auth/require-viewer";
import { attempt, type FormState, keepTyped } from "@/lib/forms/form-state";

const back = (setId: string, meetingId: string | undefined, done: string) => redirect(`/action-learning/${meetingId ? `meetings/${meetingId}` : setId}?done=${done}`);

export async function offerTopicAction(_before: FormState, form: FormData): Promise<FormState> {
  const viewer = await requireViewer();
  const input = topicInput.safeParse(Object.fromEntries(form));
  if (!input.success) return keepTyped(form, input.error);
  const result = await attempt(() => offerTopic(viewer, input.data), form);
  return result.failed ?? back(input.data.setId, input.data.meetingId, "offered");
}

export async function voteAction(_before: FormState, form: FormData): Promise<FormState> {
  const viewer = await requireViewer();
  const input = voteInput.safeParse(Object.fromEntries(form));
  if (!input.success) return keepTyped(form, input.error);
  const result = await attempt(() => voteForTopic(viewer, input.data), form);
  return result.failed ?? back(result.done.setId, input.data.meetingId, input.data.wants ? "voted" : "unvoted");
}

export async function chooseTopicAction(_before: FormState, form: FormData): Promise<FormState> {
  const viewer = await requireViewer();
  const input = onTopic.safeParse(Object.fromEntries(form));
  if (!input.success) return keepTyped(form, input.error);
  const result = await attempt(() => chooseTopic(viewer, input.data.topicId), form);
  return result.failed ?? back(result.done.setId, input.data.meetingId, "chosen");
}

export async function takeTopicBackAction(_before: FormState, form: FormData): Promise<FormState> {
  const viewer = await requireViewer();
  const input = onTopic.safeParse(Object.fromEntries(form));
  if (!input.success) return keepTyped(form, input.error);
  const result = await attempt(() => takeTopicBack(viewer, input.data.topicId), form);
  return result.failed ?? back(result.done.setId, input.data.meetingId, "taken-back");
}

export async function leaveSetAction(_before: FormState, form: FormData): Promise<FormState> {
  const viewer = await requireViewer();
  const input = onSet.safeParse(Object.fromEntries(form));
  if (!input.success) return keepTyped(form, input.error);
  const result = await attempt(() => leaveSet(viewer, input.data.setId), form);
  return result.failed ?? redirect("/action-learning?done=left");
}
