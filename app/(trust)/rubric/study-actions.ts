"use server";

import { redirect } from "next/navigation";
import { requireViewer } from "@/lib/auth/require-viewer";
import { attempt, type FormState, keepTyped } from "@/lib/forms/form-state";
import { chooseFocus, endFocus } from "@/lib/rubric/study/choose-focus";
import { answerPeer, declinePeer, deletePeerView, invitePeer } from "@/lib/rubric/study/peer-view";
import { saveNote } from "@/lib/rubric/study/save-note";
import { saySelfView } from "@/lib/rubric/study/say-self-view";
import { invitationInput, noteInput, onElement, onPeerView, peerAnswerInput, selfViewInput } from "@/lib/rubric/study/schema";

const studyOf = (elementId: string, done: string) => `/rubric/elements/${elementId}/study?done=${done}`;

export async function chooseFocusAction(_before: FormState, form: FormData): Promise<FormState> {
  const viewer = await requireViewer();
  const input = onElement.safeParse(Object.fromEntries(form));
  if (!input.success) return keepTyped(form, input.error);
  const result = await attempt(() => chooseFocus(viewer, input.data.elementId), form);
  return result.failed ?? redirect(studyOf(input.data.elementId, "focus"));
}

export async function endFocusAction(_before: FormState, form: FormData): Promise<FormState> {
  const viewer = await requireViewer();
  const input = onElement.safeParse(Object.fromEntries(form));
  if (!input.success) return keepTyped(form, input.error);
  const result = await attempt(() => endFocus(viewer), form);
  return result.failed ?? redirect(studyOf(input.data.elementId, "ended"));
}

export async function saveNoteAction(_before: FormState, form: FormData): Promise<FormState> {
  const viewer = await requireViewer();
  const input = noteInput.safeParse(Object.fromEntries(form));
  if (!input.success) return keepTyped(form, input.error);
  const result = await attempt(() => saveNote(viewer, input.data), form);
  return result.failed ?? redirect(studyOf(input.data.elementId, "noted"));
}

export async function saySelfViewAction(_before: FormState, form: FormData): Promise<FormState> {
  const viewer = await requireViewer();
  const input = selfViewInput.safeParse(Object.fromEntries(form));
  if (!input.success) return keepTyped(form, input.error);
  const result = await attempt(() => saySelfView(viewer, input.data), form);
  return result.failed ?? redirect(studyOf(input.data.elementId, "seen"));
}

export async function invitePeerAction(_before: FormState, form: FormData): Promise<FormState> {
  const viewer = await requireViewer();
  const input = invitationInput.safeParse(Object.fromEntries(form));
  if (!input.success) return keepTyped(form, input.error);
  const result = await attempt(() => invitePeer(viewer, input.data), form);
  return result.failed ?? redirect(studyOf(input.data.elementId, "asked"));
}

export async function answerPeerAction(_before: FormState, form: FormData): Promise<FormState> {
  const viewer = await requireViewer();
  const input = peerAnswerInput.safeParse(Object.fromEntries(form));
  if (!input.success) return keepTyped(form, input.error);
  const result = await attempt(() => answerPeer(viewer, input.data), form);
  return result.failed ?? redirect("/rubric/study?done=answered");
}

export async function declinePeerAction(_before: FormState, form: FormData): Promise<FormState> {
  const viewer = await requireViewer();
  const input = onPeerView.safeParse(Object.fromEntries(form));
  if (!input.success) return keepTyped(form, input.error);
  const result = await attempt(() => declinePeer(viewer, input.data.peerViewId), form);
  return result.failed ?? redirect("/rubric/study?done=declined");
}

export async function deletePeerViewAction(_before: FormState, form: FormData): Promise<FormState> {
  const viewer = await requireViewer();
  const input = onPeerView.safeParse(Object.fromEntries(form));
  if (!input.success) return keepTyped(form, input.error);
  const result = await attempt(() => deletePeerView(viewer, input.data.peerViewId), form);
  return result.failed ?? redirect("/rubric/study?done=deleted");
}
