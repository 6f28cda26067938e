"use server";

import { redirect } from "next/navigation";
import { requireViewer } from "@/lib/auth/require-viewer";
import { attempt, type FormState, keepTyped } from "@/lib/forms/form-state";
import { saveCaptions } from "@/lib/videos/captions/save-captions";
import { saveConsent } from "@/lib/videos/consent/save-consent";
import { deleteVideo } from "@/lib/videos/delete-video";
import { sendForReview, takeBack, withdrawVideo } from "@/lib/videos/review/send-for-review";
import { aboutVideo, captionsInput, consentInput, deleteInput, describeVideoInput, sendInput, smallFilmInput, startVideoInput } from "@/lib/videos/schema";
import { describeVideo, startVideo } from "@/lib/videos/start-video";
import { addSmallFilm } from "@/lib/videos/upload/add-small-film";

const prepare = (videoId: string, done: string) => `/videos/${videoId}/prepare?done=${done}`;

export async function startVideoAction(_before: FormState, form: FormData): Promise<FormState> {
  const viewer = await requireViewer();
  const input = startVideoInput.safeParse(Object.fromEntries(form));
  if (!input.success) return keepTyped(form, input.error);
  const result = await attempt(() => startVideo(viewer, input.data), form);
  return result.failed ?? redirect(prepare(result.done.id, "started"));
}

export async function describeVideoAction(_before: FormState, form: FormData): Promise<FormState> {
  const viewer = await requireViewer();
  const input = describeVideoInput.safeParse(Object.fromEntries(form));
  if (!input.success) return keepTyped(form, input.error);
  const result = await attempt(() => describeVideo(viewer, input.data), form);
  return result.failed ?? redirect(prepare(input.data.videoId, "described"));
}

export async function addSmallFilmAction(_before: FormState, form: FormData): Promise<FormState> {
  const viewer = await requireViewer();
  const input = smallFilmInput.safeParse(Object.fromEntries(form));
  if (!input.success) return keepTyped(form, input.error);
  const result = await attempt(() => addSmallFilm(viewer, input.data.videoId, input.data.film), form);
  return result.failed ?? redirect(prepare(input.data.videoId, "film"));
}

export async function saveConsentAction(_before: FormState, form: FormData): Promise<FormState> {
  const viewer = await requireViewer();
  const input = consentInput.safeParse(Object.fromEntries(form));
  if (!input.success) return keepTyped(form, input.error);
  const result = await attempt(() => saveConsent(viewer, input.data), form);
  return result.failed ?? redirect(prepare(input.data.videoId, "consent"));
}

export async function saveCaptionsAction(_before: FormState, form: FormData): Promise<FormState> {
  const viewer = await requireViewer();
  const input = captionsInput.safeParse(Object.fromEntries(form));
  if (!input.success) return keepTyped(form, input.error);
  const { videoId, file, typed } = input.data;
  const text = await file?.text();
  const result = await attempt(() => saveCaptions(viewer, videoId, { file: text, typed }), form);
  return result.failed ?? redirect(prepare(videoId, "captions"));
}

export async function sendForReviewAction(_before: FormState, form: FormData): Promise<FormState> {
  const viewer = await requireViewer();
  const input = sendInput.safeParse(Object.fromEntries(form));
  if (!input.success) return keepTyped(form, input.error);
  const result = await attempt(() => sendForReview(viewer, input.data), form);
  return result.failed ?? redirect(prepare(input.data.videoId, "sent"));
}

export async function takeBackAction(_before: FormState, form: FormData): Promise<FormState> {
  const viewer = await requireViewer();
  const input = aboutVideo.safeParse(Object.fromEntries(form));
  if (!input.success) return keepTyped(form, input.error);
  const result = await attempt(() => takeBack(viewer, input.data.videoId), form);
  return result.failed ?? redirect(prepare(input.data.videoId, "taken-back"));
}

export async function withdrawVideoAction(_before: FormState, form: FormData): Promise<FormState> {
  const viewer = await requireViewer();
  const input = aboutVideo.safeParse(Object.fromEntries(form));
  if (!input.success) return keepTyped(form, input.error);
  const result = await attempt(() => withdrawVideo(viewer, input.data.videoId), form);
  return result.failed ?? redirect(prepare(input.data.videoId, "withdrawn"));
}

export async function deleteVideoAction(_before: FormState, form: FormData): Promise<FormState> {
  const viewer = await requireViewer();
  const input = deleteInput.safeParse(Object.fromEntries(form));
  if (!input.success) return keepTyped(form, input.error);
  const result = await attempt(() => deleteVideo(viewer, input.data.videoId), form);
  return result.failed ?? redirect("/videos?done=deleted");
}
