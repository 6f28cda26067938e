"use server";

import { redirect } from "next/navigation";
import { requireViewer } from "@/lib/auth/require-viewer";
import { answerMarking } from "@/lib/bright-spots/answer-marking";
import { endBrightSpot } from "@/lib/bright-spots/end-bright-spot";
import { markBrightSpot } from "@/lib/bright-spots/mark-bright-spot";
import { endInput, markInput, onBrightSpot } from "@/lib/bright-spots/schema";
import { attempt, type FormState, keepTyped } from "@/lib/forms/form-state";

export async function markAction(_before: FormState, form: FormData): Promise<FormState> {
  const viewer = await requireViewer();
  const input = markInput.safeParse(Object.fromEntries(form));
  if (!input.success) return keepTyped(form, input.error);
  const result = await attempt(() => markBrightSpot(viewer, input.data), form);
  return result.failed ?? redirect(`/bright-spots/${result.done.id}?done=marked`);
}

export async function confirmAction(_before: FormState, form: FormData): Promise<FormState> {
  const viewer = await requireViewer();
  const input = onBrightSpot.safeParse(Object.fromEntries(form));
  if (!input.success) return keepTyped(form, input.error);
  const result = await attempt(() => answerMarking(viewer, input.data.brightSpotId, true), form);
  return result.failed ?? redirect(`/bright-spots/${input.data.brightSpotId}?done=confirmed`);
}

export async function declineAction(_before: FormState, form: FormData): Promise<FormState> {
  const viewer = await requireViewer();
  const input = onBrightSpot.safeParse(Object.fromEntries(form));
  if (!input.success) return keepTyped(form, input.error);
  const result = await attempt(() => answerMarking(viewer, input.data.brightSpotId, false), form);
  return result.failed ?? redirect("/bright-spots/visits?done=declined");
}

export async function endAction(_before: FormState, form: FormData): Promise<FormState> {
  const viewer = await requireViewer();
  const input = endInput.safeParse(Object.fromEntries(form));
  if (!input.success) return keepTyped(form, input.error);
  const result = await attempt(() => endBrightSpot(viewer, input.data), form);
  return result.failed ?? redirect(`/bright-spots/${input.data.brightSpotId}?done=ended`);
}
