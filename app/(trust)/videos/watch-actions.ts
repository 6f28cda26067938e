"use server";

import { redirect } from "next/navigation";
import { requireViewer } from "@/lib/auth/require-viewer";
import { attempt, type FormState, keepTyped } from "@/lib/forms/form-state";
import { addNote, removeNote } from "@/lib/videos/playback/notes";
import { answerReview } from "@/lib/videos/review/answer-review";
import { answerInput } from "@/lib/videos/review/schema";
import { endShareInput, noteInput, removeNoteInput, shareInput } from "@/lib/videos/schema";
import { endShare, shareVideo } from "@/lib/videos/sharing/share-video";

export async function addNoteAction(_before: FormState, form: FormData): Promise<FormState> {
  const viewer = await requireViewer();
  const input = noteInput.safeParse(Object.fromEntries(form));
  if (!input.success) return keepTyped(form, input.error);
  const result = await attempt(() => addNote(viewer, input.data), form);
  return result.failed ?? redirect(`/videos/${input.data.videoId}?t=${result.done.atSecond}&done=noted`);
}

export async function removeNoteAction(_before: FormState, form: FormData): Promise<FormState> {
  const viewer = await requireViewer();
  const input = removeNoteInput.safeParse(Object.fromEntries(form));
  if (!input.success) return keepTyped(form, input.error);
  const result = await attempt(() => removeNote(viewer, input.data), form);
  return result.failed ?? redirect(`/videos/${input.data.videoId}?done=removed`);
}

export async function shareVideoAction(_before: FormState, form: FormData): Promise<FormState> {
  const viewer = await requireViewer();
  const input = shareInput.safeParse(Object.fromEntries(form));
  if (!input.success) return keepTyped(form, input.error);
  const result = await attempt(() => shareVideo(viewer, input.data), form);
  return result.failed ?? redirect(`/videos/${input.data.videoId}/prepare?done=shared`);
}

export async function endShareAction(_before: FormState, form: FormData): Promise<FormState> {
  const viewer = await requireViewer();
  const input = endShareInput.safeParse(Object.fromEntries(form));
  if (!input.success) return keepTyped(form, input.error);
  const result = await attempt(() => endShare(viewer, input.data), form);
  return result.failed ?? redirect("/videos?done=share-ended");
}

export async function answerReviewAction(_before: FormState, form: FormData): Promise<FormState> {
  const viewer = await requireViewer();
  const several = { met: form.getAll("met"), reasons: form.getAll("reasons") };
  const input = answerInput.safeParse({ ...Object.fromEntries(form), ...several });
  if (!input.success) return keepTyped(form, input.error);
  const result = await attempt(() => answerReview(viewer, input.data), form);
  return result.failed ?? redirect(`/videos?done=${input.data.verdict}`);
}
